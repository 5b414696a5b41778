/** Consultations, marks on papers, codes of other systems. */
@NullMarked
package org.hoso.core.internal.cooperation;

import org.jspecify.annotations.NullMarked;
