package org.hoso.core.internal.dossier;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Refusal;

/**
 * Proposing and signing a refusal. Form 03 is issued by the head of the centre (procedure 1.001193, step iii). Pure; the
 * state and the right have been checked.
 */
final class Refusals {

    private Refusals() {}

    static Decision<Change> propose(Situation s, DossierCommand.ProposeRefusal command) {
        List<CodedText> reasons = Reasons.clean(command.reasons());
        List<Reason> faults = Reasons.check(reasons);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Refusal refusal =
                new Refusal(reasons, s.by(), s.now(), s.dossier().position(), Optional.empty(), Optional.empty());
        Dossier proposed = Moves.to(s, Moves.counter(s, DossierState.REFUSAL_PROPOSED), "refusal")
                .withRefusal(Optional.of(refusal));
        return Decision.allowed(Reasons.describe(Change.to(proposed, s.comment()), reasons));
    }

    static Decision<Change> refuse(Situation s, DossierCommand.Refuse command) {
        Optional<Refusal> proposed = s.dossier().refusal();
        List<CodedText> given = Reasons.clean(command.reasons());
        List<CodedText> reasons =
                given.isEmpty() ? proposed.map(Refusal::reasons).orElse(List.of()) : given;
        List<Reason> faults = Reasons.check(reasons);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Refusal signed = new Refusal(
                reasons,
                proposed.map(Refusal::proposedBy).orElse(s.by()),
                proposed.map(Refusal::proposedAt).orElse(s.now()),
                proposed.map(Refusal::before).orElse(s.dossier().position()),
                Optional.of(s.by()),
                Optional.of(s.now()));
        Dossier refused =
                Moves.to(s, Moves.counter(s, DossierState.REFUSED), "refused").withRefusal(Optional.of(signed));
        return Decision.allowed(Reasons.describe(Change.to(refused, s.comment()), reasons));
    }
}
