/** Settings of the locality, the data folder, readiness and the clock. */
@NullMarked
package org.hoso.core.internal.system;

import org.jspecify.annotations.NullMarked;
