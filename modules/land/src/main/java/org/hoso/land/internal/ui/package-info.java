/** Screens of the land sector. */
@NullMarked
package org.hoso.land.internal.ui;

import org.jspecify.annotations.NullMarked;
