package org.hoso.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;

/** Checks the papers handed in. Faults stand at {@code paper.CODE}. */
public final class PaperCheck {

    private static final int MOST = 999;
    private static final int NOTE = 500;

    private PaperCheck() {}

    public static List<PaperLine> clean(List<PaperLine> papers) {
        return papers.stream()
                .map(line -> new PaperLine(
                        line.paperCode(), line.originals(), line.copies(), line.electronic(), Texts.clean(line.note())))
                .toList();
    }

    /** Missing, unknown, doubled or impossible lines: {@code paper.missing}, {@code paper.unknown}, {@code field.number}. */
    public static List<Reason> check(ProcedureCase procedureCase, List<PaperLine> papers) {
        List<Reason> reasons = new ArrayList<>(lines(procedureCase, papers));
        for (PaperDefinition paper : procedureCase.papers()) {
            if (paper.required() && papers.stream().noneMatch(line -> isGiven(paper, line))) {
                reasons.add(Reason.at("paper." + paper.code(), "paper.missing"));
            }
        }
        return reasons;
    }

    /** Faults of single lines only, for papers that come later. */
    public static List<Reason> lines(ProcedureCase procedureCase, List<PaperLine> papers) {
        List<Reason> reasons = new ArrayList<>();
        for (PaperLine line : papers) {
            String at = "paper." + line.paperCode();
            boolean listed = procedureCase.papers().stream()
                    .anyMatch(paper -> paper.code().equals(line.paperCode()));
            long twice = papers.stream()
                    .filter(other -> other.paperCode().equals(line.paperCode()))
                    .count();
            if (!line.paperCode().isEmpty() && (!listed || twice > 1)) {
                reasons.add(Reason.at(at, "paper.unknown"));
            }
            if (line.paperCode().isEmpty() && line.note().isEmpty()) {
                reasons.add(Reason.at(at, "field.required"));
            }
            if (line.originals() < 0 || line.copies() < 0 || line.originals() > MOST || line.copies() > MOST) {
                reasons.add(Reason.at(at, "field.number"));
            }
            Texts.line(at, line.note(), NOTE).ifPresent(reasons::add);
        }
        return reasons;
    }

    /** Papers that are needed only in some situation and were not given: {@code paper.missing-optional}. */
    public static List<Reason> warnings(ProcedureCase procedureCase, List<PaperLine> papers) {
        return procedureCase.papers().stream()
                .filter(paper -> !paper.required())
                .filter(paper ->
                        papers.stream().noneMatch(line -> line.paperCode().equals(paper.code())))
                .map(paper -> Reason.at("paper." + paper.code(), "paper.missing-optional"))
                .toList();
    }

    private static boolean isGiven(PaperDefinition paper, PaperLine line) {
        if (!line.paperCode().equals(paper.code())) {
            return false;
        }
        return paper.mode() == PaperDefinition.Mode.PRESENT
                || line.electronic()
                || line.originals() >= paper.originals() && line.copies() >= paper.copies();
    }
}
