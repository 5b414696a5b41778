/** Outages and the clocks that stand still for them. */
@NullMarked
package org.hoso.core.internal.outage;

import org.jspecify.annotations.NullMarked;
