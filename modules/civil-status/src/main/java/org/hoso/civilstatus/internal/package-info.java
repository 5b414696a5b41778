/** Rules, step handlers and printed results of the civil-status sector. */
@NullMarked
package org.hoso.civilstatus.internal;

import org.jspecify.annotations.NullMarked;
