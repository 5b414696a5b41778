package org.hoso.procedure;

import java.util.List;

/** A case (trường hợp): the part of a procedure that owns papers, time and fees. */
public record ProcedureCase(
        String code, LocalText name, TimeLimit limit, List<PaperDefinition> papers, List<FeeDefinition> fees) {

    public ProcedureCase {
        papers = List.copyOf(papers);
        fees = List.copyOf(fees);
    }
}
