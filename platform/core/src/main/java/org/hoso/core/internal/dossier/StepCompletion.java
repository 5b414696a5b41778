package org.hoso.core.internal.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hoso.core.internal.check.FormCheck;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.procedure.StepDefinition;
import org.hoso.sector.spi.StepHandler;

/** Completing a step: processed, submitted, signed or finished. Pure but for the sector's handler, which is handed in. */
final class StepCompletion {

    /** Calls the sector's handler of a step; refused {@code sector.absent} or {@code step.failed}. */
    interface Handler extends Function<StepHandler.Completion, Decision<StepHandler.Outcome>> {}

    private StepCompletion() {}

    static Decision<Change> complete(
            Situation s, Map<String, String> values, List<org.hoso.register.RegisterEntry> entries, Handler handler) {
        String stepCode = s.dossier().position().stepCode().orElseThrow();
        return withValues(s, values)
                .then(dossier -> handler.apply(
                                new StepHandler.Completion(dossier, stepCode, s.by(), s.today(), entries))
                        .then(outcome -> outcome.refusals().isEmpty()
                                ? onwards(s, dossier, outcome, stepCode)
                                : Decision.refused(outcome.refusals())));
    }

    /** The dossier with form values changed, or what is wrong with them. */
    static Decision<Dossier> withValues(Situation s, Map<String, String> values) {
        if (values.isEmpty()) {
            return Decision.allowed(s.dossier());
        }
        Map<String, String> merged = new TreeMap<>(s.dossier().content().form());
        merged.putAll(values);
        Map<String, String> cleaned = FormCheck.clean(s.procedure(), merged);
        List<Reason> reasons = FormCheck.check(s.procedure(), cleaned, s.unitExists());
        return reasons.isEmpty()
                ? Decision.allowed(s.dossier().withContent(s.dossier().content().withForm(cleaned)))
                : Decision.refused(reasons);
    }

    private static Decision<Change> onwards(
            Situation s, Dossier dossier, StepHandler.Outcome outcome, String stepCode) {
        Map<String, String> form = new TreeMap<>(dossier.content().form());
        form.putAll(outcome.values());
        Situation changed = s.with(dossier.withContent(dossier.content().withForm(form)));
        Optional<StepDefinition> next = s.procedure().stepAfter(stepCode);
        if (next.isEmpty()) {
            Dossier finished = Moves.to(changed, Moves.counter(s, DossierState.FINISHED), "finished");
            return Decision.allowed(describe(s, Change.to(finished, s.comment()), stepCode, outcome));
        }
        Optional<String> unit = s.unitOf().apply(next.get());
        if (unit.isEmpty()) {
            return Decision.refused(Reason.of("place.missing", next.get().name().vi()));
        }
        Dossier moved = Moves.intoStep(changed, next.get(), unit.get());
        return Decision.allowed(describe(s, Change.to(moved, s.comment()), stepCode, outcome));
    }

    /** The change with what a sector wants written besides. */
    static Change written(Change change, StepHandler.Outcome outcome) {
        Map<String, String> form = new TreeMap<>(change.after().content().form());
        form.putAll(outcome.values());
        Dossier after = outcome.values().isEmpty()
                ? change.after()
                : change.after().withContent(change.after().content().withForm(form));
        return change.dossier(after).entries(outcome.entries()).consultations(outcome.consultations());
    }

    private static Change describe(Situation s, Change change, String stepCode, StepHandler.Outcome outcome) {
        return Undos.describing(change, s.dossier().content().form())
                .entries(outcome.entries())
                .consultations(outcome.consultations())
                .detail(SendBacks.STEP, stepCode)
                .detail(SendBacks.UNIT, s.dossier().position().unitCode());
    }
}
