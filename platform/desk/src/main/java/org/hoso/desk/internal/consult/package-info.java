/** Consulting other units, and answering. */
@NullMarked
package org.hoso.desk.internal.consult;

import org.jspecify.annotations.NullMarked;
