/** Files and letters of dossiers. */
@NullMarked
package org.hoso.core.internal.document;

import org.jspecify.annotations.NullMarked;
