/** The letters of Circular 01/2018, composed from the facts of a dossier. */
@NullMarked
package org.hoso.document.internal.letter;

import org.jspecify.annotations.NullMarked;
