@NullMarked
package org.hoso.core.internal.time;

import org.jspecify.annotations.NullMarked;
