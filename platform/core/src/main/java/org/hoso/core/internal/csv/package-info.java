/** Reading comma-separated files. */
@NullMarked
package org.hoso.core.internal.csv;

import org.jspecify.annotations.NullMarked;
