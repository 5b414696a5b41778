/** Rules, warnings, step handlers and printed results of the land sector. */
@NullMarked
package org.hoso.land.internal;

import org.jspecify.annotations.NullMarked;
