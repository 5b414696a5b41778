/** The locality's own catalogue: imported lists of procedures, and the standard process they are handled by. */
@NullMarked
package org.hoso.core.internal.localcatalogue;

import org.jspecify.annotations.NullMarked;
