package org.hoso.core.internal.dossier;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Position;
import org.hoso.dossier.Refusal;
import org.hoso.procedure.StepDefinition;

/** Sending back to whoever submitted or proposed. Pure; the state and the right have been checked. */
final class SendBacks {

    /** Journal detail: the step that was completed. */
    static final String STEP = "step";

    /** Journal detail: the unit in which it was completed. */
    static final String UNIT = "unit";

    private SendBacks() {}

    static Decision<Change> sendBack(Situation s) {
        if (s.comment().isEmpty()) {
            return Decision.refused(Reason.at("comment", "comment.required"));
        }
        return s.dossier().state() == DossierState.REFUSAL_PROPOSED ? fromRefusal(s) : fromSignature(s);
    }

    private static Decision<Change> fromRefusal(Situation s) {
        Position before = s.dossier().refusal().map(Refusal::before).orElseThrow();
        Dossier back = Moves.backTo(s, before, "sent-back").withRefusal(Optional.empty());
        return Decision.allowed(Change.to(back, s.comment()));
    }

    private static Decision<Change> fromSignature(Situation s) {
        String current = s.dossier().position().stepCode().orElseThrow();
        Optional<StepDefinition> previous = previousProcessing(s, current);
        if (previous.isEmpty()) {
            return Decision.refused(Reason.of("state.wrong", s.dossier().state()));
        }
        Optional<JournalEntry> completed = lastCompletion(s, previous.get().code());
        Optional<String> unit = completed
                .map(entry -> entry.details().get(UNIT))
                .or(() -> s.unitOf().apply(previous.get()));
        if (unit.isEmpty()) {
            return Decision.refused(
                    Reason.of("place.missing", previous.get().name().vi()));
        }
        Position before = new Position(
                DossierState.IN_PROCESS,
                Optional.of(previous.get().code()),
                unit.get(),
                completed.map(Behalf::of),
                s.now());
        return Decision.allowed(Change.to(Moves.backTo(s, before, "sent-back"), s.comment()));
    }

    private static Optional<StepDefinition> previousProcessing(Situation s, String current) {
        Optional<StepDefinition> previous = Optional.empty();
        for (StepDefinition step : s.procedure().steps()) {
            if (step.code().equals(current)) {
                return previous;
            }
            if (step.kind() == StepDefinition.Kind.PROCESS) {
                previous = Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static Optional<JournalEntry> lastCompletion(Situation s, String step) {
        List<JournalEntry> journal = s.journal();
        for (int i = journal.size() - 1; i >= 0; i--) {
            if (step.equals(journal.get(i).details().get(STEP))) {
                return Optional.of(journal.get(i));
            }
        }
        return Optional.empty();
    }
}
