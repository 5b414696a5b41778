@NullMarked
package org.hoso.core.internal.document;

import org.jspecify.annotations.NullMarked;
