package org.hoso.procedure;

import java.util.List;
import java.util.Optional;
import org.hoso.procedure.ProcedureVersion.ClockStart;

/**
 * A case (trường hợp): the part of a procedure that owns papers, time and fees.
 *
 * @param toConfirm  what is not certain about it, in words, such as a time the sources state differently; empty when
 *                   nothing is. Screens show it as "needs confirmation" until the locality has decided
 * @param clockStart what starts the legal time of this case, empty when it is what starts that of the procedure
 */
public record ProcedureCase(
        String code,
        LocalText name,
        TimeLimit limit,
        List<PaperDefinition> papers,
        List<FeeDefinition> fees,
        Optional<LocalText> toConfirm,
        Optional<ClockStart> clockStart) {

    public ProcedureCase {
        papers = List.copyOf(papers);
        fees = List.copyOf(fees);
    }

    /** A case whose legal time is started by what starts that of its procedure. */
    public ProcedureCase(
            String code,
            LocalText name,
            TimeLimit limit,
            List<PaperDefinition> papers,
            List<FeeDefinition> fees,
            Optional<LocalText> toConfirm) {
        this(code, name, limit, papers, fees, toConfirm, Optional.empty());
    }

    /** A case without doubts. */
    public ProcedureCase(
            String code, LocalText name, TimeLimit limit, List<PaperDefinition> papers, List<FeeDefinition> fees) {
        this(code, name, limit, papers, fees, Optional.empty());
    }
}
