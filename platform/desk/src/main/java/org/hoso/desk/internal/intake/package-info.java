/** Receiving at the counter. */
@NullMarked
package org.hoso.desk.internal.intake;

import org.jspecify.annotations.NullMarked;
