/** Pure checks of what was typed. */
@NullMarked
package org.hoso.core.internal.check;

import org.jspecify.annotations.NullMarked;
