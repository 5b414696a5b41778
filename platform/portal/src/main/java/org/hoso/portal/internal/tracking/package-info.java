/** The page on which a citizen sees the way of a dossier. */
@NullMarked
package org.hoso.portal.internal.tracking;

import org.jspecify.annotations.NullMarked;
