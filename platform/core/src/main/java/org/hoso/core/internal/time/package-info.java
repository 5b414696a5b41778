/** The clock, due dates and how much time is left. */
@NullMarked
package org.hoso.core.internal.time;

import org.jspecify.annotations.NullMarked;
