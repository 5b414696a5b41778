package org.hoso.core.internal.localcatalogue;

import org.hoso.procedure.LocalProcedure;
import org.jspecify.annotations.Nullable;

/** What a row of a list makes of what is known. Pure. */
final class ImportDecision {

    private ImportDecision() {}

    /** The row, with what an administrator decided about the procedure before. */
    static LocalProcedure merged(LocalProcedure row, @Nullable LocalProcedure known) {
        return known == null ? row : row.knownAs(known);
    }
}
