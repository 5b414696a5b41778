@NullMarked
package org.hoso.core.internal.check;

import org.jspecify.annotations.NullMarked;
