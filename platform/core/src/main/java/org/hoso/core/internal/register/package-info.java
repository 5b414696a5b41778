/** Reading the registers. */
@NullMarked
package org.hoso.core.internal.register;

import org.jspecify.annotations.NullMarked;
