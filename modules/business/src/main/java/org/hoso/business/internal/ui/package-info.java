/** Screens of the business sector. */
@NullMarked
package org.hoso.business.internal.ui;

import org.jspecify.annotations.NullMarked;
