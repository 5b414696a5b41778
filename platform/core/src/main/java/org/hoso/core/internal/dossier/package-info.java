/** The life of a dossier, one class per use case. */
@NullMarked
package org.hoso.core.internal.dossier;

import org.jspecify.annotations.NullMarked;
