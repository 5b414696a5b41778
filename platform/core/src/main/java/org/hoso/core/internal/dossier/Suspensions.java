package org.hoso.core.internal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.Evidence;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Position;
import org.hoso.dossier.Suspension;

/**
 * Letting a dossier wait for another cause, and going on. A kind whose time counts only labels the ledger: the dossier
 * stays where it lies, and its next move ends the label. Pure; the state and the right have been checked.
 */
final class Suspensions {

    private static final int LONGEST_DAYS = 366;
    private static final int GROUND = 300;

    private Suspensions() {}

    static Decision<Change> pause(Situation s, DossierCommand.Pause command) {
        Dossier dossier = s.dossier();
        String ground = Texts.clean(command.ground());
        List<Reason> faults = new ArrayList<>();
        if (dossier.interruptions().openSuspension().isPresent()) {
            faults.add(Reason.at("kind", "pause.overlaps"));
        }
        if (ground.isEmpty()) {
            faults.add(Reason.at("ground", "field.required"));
        }
        Texts.line("ground", ground, GROUND).ifPresent(faults::add);
        Proofs.moment(s, command.at()).ifPresent(faults::add);
        expectedEnd(s, command).ifPresent(faults::add);
        faults.addAll(
                command.kind() == Suspension.Kind.FORCE_MAJEURE
                        ? Proofs.decision(s, command.proof())
                        : Proofs.check(s, command.proof()));
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Situation then = Proofs.at(s, command.at());
        boolean counts = s.rules()
                .pause(
                        command.kind(),
                        dossier.procedure().code(),
                        dossier.procedure().caseCode())
                .counts();
        Optional<Evidence> evidence = Proofs.evidence(s, command.proof());
        Suspension suspension = new Suspension(
                dossier.interruptions().suspensions().size() + 1,
                command.kind(),
                counts,
                then.now(),
                s.by(),
                ground,
                evidence,
                command.expectedEnd().orElseThrow(),
                dossier.position(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Position position = counts ? dossier.position() : dossier.position().with(DossierState.SUSPENDED, then.now());
        Dossier waiting = Moves.waiting(
                then,
                position,
                new Moves.Waiting(
                        command.kind().holder(), counts, command.kind().reason(), Optional.of(ground), evidence));
        return Decision.allowed(Change.to(with(waiting, dossier, suspension), s.comment())
                .uploads(Proofs.uploads(command.proof()))
                .detail("kind", command.kind().name())
                .detail("counts", String.valueOf(counts))
                .detail("from", Vietnam.format(then.now()))
                .detail("expected", suspension.expectedEnd().toString())
                .detail("ground", ground)
                .detail("evidence", words(evidence)));
    }

    static Decision<Change> resume(Situation s, DossierCommand.Resume command) {
        Optional<Suspension> open = s.dossier().interruptions().openSuspension();
        if (open.isEmpty()) {
            return Decision.refused(Reason.of("state.wrong", s.dossier().state()));
        }
        List<Reason> faults = new ArrayList<>(Proofs.required(s, command.proof()));
        Proofs.moment(s, command.at()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Situation then = Proofs.at(s, command.at());
        Optional<Evidence> evidence = Proofs.evidence(s, command.proof());
        Dossier ended = ended(s.dossier(), open.get(), then, evidence);
        Dossier back = open.get().counts()
                ? Moves.relabelled(then.with(ended))
                : Moves.backTo(then.with(ended), open.get().before(), "step");
        return Decision.allowed(Change.to(back, s.comment())
                .uploads(Proofs.uploads(command.proof()))
                .detail("kind", open.get().kind().name())
                .detail("until", Vietnam.format(then.now()))
                .detail("evidence", words(evidence)));
    }

    /** The dossier with a label ended because it moves on; unchanged when nothing is open. */
    static Dossier ended(Dossier dossier, Situation s) {
        return dossier.interruptions()
                .openSuspension()
                .map(open -> ended(dossier, open, s, Optional.empty()))
                .orElse(dossier);
    }

    private static Dossier ended(Dossier dossier, Suspension open, Situation s, Optional<Evidence> evidence) {
        List<Suspension> all = new ArrayList<>(dossier.interruptions().suspensions());
        OfficialRef by = s.by();
        all.set(
                all.size() - 1,
                new Suspension(
                        open.number(),
                        open.kind(),
                        open.counts(),
                        open.from(),
                        open.by(),
                        open.ground(),
                        open.evidence(),
                        open.expectedEnd(),
                        open.before(),
                        Optional.of(s.now()),
                        Optional.of(by),
                        evidence));
        return dossier.withInterruptions(dossier.interruptions().withSuspensions(all));
    }

    private static Dossier with(Dossier waiting, Dossier before, Suspension suspension) {
        List<Suspension> all = new ArrayList<>(before.interruptions().suspensions());
        all.add(suspension);
        return waiting.withInterruptions(waiting.interruptions().withSuspensions(all));
    }

    private static Optional<Reason> expectedEnd(Situation s, DossierCommand.Pause command) {
        if (command.expectedEnd().isEmpty()) {
            return Optional.of(Reason.at("expectedEnd", "field.required"));
        }
        LocalDate end = command.expectedEnd().get();
        LocalDate from = command.at().map(Vietnam::date).orElse(s.today());
        if (end.isBefore(from)) {
            return Optional.of(Reason.at("expectedEnd", "time.reversed"));
        }
        return end.isAfter(s.today().plusDays(LONGEST_DAYS))
                ? Optional.of(Reason.at("expectedEnd", "time.too-far", LONGEST_DAYS))
                : Optional.empty();
    }

    private static String words(Optional<Evidence> evidence) {
        return evidence.map(each -> each.words()
                        + each.date().map(day -> " " + day).orElse("")
                        + each.sha256().map(hash -> " " + hash).orElse(""))
                .map(String::strip)
                .orElse("");
    }
}
