/** Jobs over many dossiers. */
@NullMarked
package org.hoso.core.internal.bulk;

import org.jspecify.annotations.NullMarked;
