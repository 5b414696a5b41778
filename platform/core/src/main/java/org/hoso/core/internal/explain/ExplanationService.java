package org.hoso.core.internal.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.calendar.DueDate;
import org.hoso.calendar.Line;
import org.hoso.clock.DossierExplanation;
import org.hoso.clock.DueDateExplanations;
import org.hoso.clock.Explanation;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.time.Judgement;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.TimeLimit;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains due dates by counting them again from the ledger. */
@Component(service = {DueDateExplanations.class, ExplanationService.class})
public final class ExplanationService implements DueDateExplanations {

    private static final int LONGEST_CODE = 200;

    private final Workbench bench;

    @Activate
    public ExplanationService(@Reference Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Decision<DossierExplanation> ofDossier(Actor actor, String code) {
        String clean = code.strip().toUpperCase(Locale.ROOT);
        Instant now = bench.now();
        Optional<Dossier> dossier = clean.length() > LONGEST_CODE
                ? Optional.empty()
                : bench.transactions()
                        .read(() -> bench.dossiers().findByCode(clean))
                        .filter(each -> bench.authoriser().maySee(actor, each, Vietnam.date(now)));
        Decision<DossierExplanation> decision = dossier.map(each -> Decision.allowed(of(each, now)))
                .orElseGet(() -> Decision.refused(Reason.of("not-found")));
        bench.deniedAccess().record(actor, "EXPLAIN", "dossier by code", decision.reasons());
        return decision;
    }

    /** The explanation of a dossier the caller may see; for letters, inside or outside a transaction. */
    public DossierExplanation of(Dossier dossier, Instant now) {
        UnitTime unit = bench.dueDates().of(dossier);
        TimeLimit limit = bench.procedureOf(dossier)
                .flatMap(procedure -> caseOf(procedure, dossier))
                .map(ProcedureCase::limit)
                .orElse(TimeLimit.none());
        Optional<DueDate> due = dossier.timing().clockStart().map(start -> unit.dueDate(start, limit, dossier.clock()));
        boolean open = dossier.state().isOpen();
        return new DossierExplanation(
                dossier.code(),
                now,
                due.map(each -> Lines.explanation(each, whole(each, dossier))).orElseGet(() -> none(unit)),
                due.filter(each -> open)
                        .map(each -> Lines.explanation(each, each.explainLeft(now)))
                        .orElseGet(() -> none(unit)),
                Judgement.of(dossier, now),
                dossier.timing().dueOriginal());
    }

    private static Optional<ProcedureCase> caseOf(ProcedureVersion procedure, Dossier dossier) {
        return procedure.caseOf(dossier.procedure().caseCode());
    }

    private static List<Line> whole(DueDate due, Dossier dossier) {
        List<Line> lines = new ArrayList<>(due.explanation());
        Dossier.Timing timing = dossier.timing();
        timing.dueCurrent()
                .filter(stored -> !due.at().equals(Optional.of(stored)))
                .ifPresent(stored -> lines.add(Line.of(Line.Code.STORED_DUE, stored)));
        timing.dueOriginal()
                .filter(first -> !timing.dueCurrent().equals(Optional.of(first)))
                .ifPresent(first -> lines.add(Line.of(Line.Code.FIRST_DUE, first)));
        timing.duePromised().ifPresent(promised -> lines.add(Line.of(Line.Code.PROMISED, promised)));
        return lines;
    }

    private static Explanation none(UnitTime unit) {
        return new Explanation(Optional.empty(), List.of(), unit.calendar().version(), List.of());
    }

    @Override
    public Decision<Explanation> explain(Question question) {
        Optional<String> unit = question.unit().map(String::strip);
        if (unit.isPresent() && bench.organisation().unit(unit.get()).isEmpty()) {
            return Decision.refused(Reason.at("unit", "unit.unknown", unit.get()));
        }
        UnitTime time = unit.map(code -> bench.dueDates().of(code))
                .orElseGet(() -> bench.dueDates().ofLocality());
        return new Questions(question, time).answer();
    }
}
