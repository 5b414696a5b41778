/** Arithmetic behind the calendar; not exported. */
@NullMarked
package org.hoso.calendar.internal;

import org.jspecify.annotations.NullMarked;
