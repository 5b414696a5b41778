/** Screens of the civil-status sector. */
@NullMarked
package org.hoso.civilstatus.internal.ui;

import org.jspecify.annotations.NullMarked;
