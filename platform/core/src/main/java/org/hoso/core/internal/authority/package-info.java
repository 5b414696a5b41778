/** Who may see and do what with which dossier. */
@NullMarked
package org.hoso.core.internal.authority;

import org.jspecify.annotations.NullMarked;
