/** The commands of operators: sectors, dossiers, journals, readiness. */
@NullMarked
package org.hoso.console.internal;

import org.jspecify.annotations.NullMarked;
