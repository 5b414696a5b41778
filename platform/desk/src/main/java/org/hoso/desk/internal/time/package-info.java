/** Due dates explained, and the working calendars behind them. */
@NullMarked
package org.hoso.desk.internal.time;

import org.jspecify.annotations.NullMarked;
