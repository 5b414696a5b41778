/** The page of a dossier. */
@NullMarked
package org.hoso.desk.internal.dossier;

import org.jspecify.annotations.NullMarked;
