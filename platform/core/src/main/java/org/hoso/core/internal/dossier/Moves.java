package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.ClockInterval.Holder;
import org.hoso.clock.Evidence;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Position;
import org.hoso.procedure.StepDefinition;

/** Moves a dossier from one position to another and keeps the clock ledger and the due date with it. Pure. */
final class Moves {

    private Moves() {}

    /** To another position; the clock counts unless it has not started or the new state is a pause. */
    static Dossier to(Situation s, Position position, String reason) {
        Dossier moved = Suspensions.ended(s.dossier(), s).withPosition(position);
        if (!position.state().isOpen()) {
            return ended(s, moved);
        }
        Holder holder = switch (position.state()) {
            case RECEIVED, REFUSAL_PROPOSED -> Holder.COUNTER;
            case SUPPLEMENT_REQUESTED, FINANCIAL_OBLIGATION -> Holder.APPLICANT;
            case SUSPENDED -> Holder.OTHER_AGENCY;
            default -> Holder.UNIT;
        };
        boolean counts =
                moved.timing().clockStart().isPresent() && !position.state().isPaused();
        ClockInterval next = new ClockInterval(
                holder,
                holder == Holder.APPLICANT ? Optional.empty() : Optional.of(position.unitCode()),
                position.stepCode(),
                s.now(),
                Optional.empty(),
                counts,
                reason,
                Optional.empty(),
                s.by().name());
        return resumed(s, moved, Ledger.next(moved.clock(), OutageShift.continued(Ledger.open(moved.clock()), next)));
    }

    /** How a waiting time is labelled in the ledger. */
    record Waiting(
            Holder holder, boolean counts, String reason, Optional<String> legalGround, Optional<Evidence> evidence) {}

    /** To a position in which the dossier waits, labelled as given; time counts only when the clock has started. */
    static Dossier waiting(Situation s, Position position, Waiting waiting) {
        Dossier moved = Suspensions.ended(s.dossier(), s).withPosition(position);
        ClockInterval next = new ClockInterval(
                waiting.holder(),
                waiting.holder() == Holder.APPLICANT ? Optional.empty() : Optional.of(position.unitCode()),
                position.stepCode(),
                s.now(),
                Optional.empty(),
                waiting.counts() && moved.timing().clockStart().isPresent(),
                waiting.reason(),
                waiting.legalGround(),
                s.by().name(),
                waiting.evidence(),
                Optional.empty());
        return resumed(s, moved, Ledger.next(moved.clock(), OutageShift.continued(Ledger.open(moved.clock()), next)));
    }

    /** Where it lies, but under the ordinary label. */
    static Dossier relabelled(Situation s) {
        return to(s, s.dossier().position(), "step");
    }

    /** To the first moment in a step: with the leader when it is a signature, else free for an official of the unit. */
    static Dossier intoStep(Situation s, StepDefinition step, String unitCode) {
        DossierState state =
                step.kind() == StepDefinition.Kind.SIGN ? DossierState.AWAITING_SIGNATURE : DossierState.HANDED_OVER;
        return to(s, new Position(state, Optional.of(step.code()), unitCode, Optional.empty(), s.now()), "step");
    }

    /** Back to an earlier position; to nobody when its official can no longer work. */
    static Dossier backTo(Situation s, Position before, String reason) {
        Optional<OfficialRef> official =
                before.official().filter(each -> s.isActive().test(each.id()));
        DossierState state = before.state() == DossierState.IN_PROCESS && official.isEmpty()
                ? DossierState.HANDED_OVER
                : before.state();
        return to(s, new Position(state, before.stepCode(), before.unitCode(), official, s.now()), reason);
    }

    /** To the counter that received it, outside the steps. */
    static Position counter(Situation s, DossierState state) {
        return new Position(state, Optional.empty(), s.dossier().places().receivingUnit(), Optional.empty(), s.now());
    }

    /** The due dates of a clock that begins now; one that runs already is left alone. */
    static Dossier timed(Situation s, Dossier dossier) {
        return dossier.timing().clockStart().isPresent()
                ? dossier
                : dossier.withTiming(
                        dossier.timing().withClockStart(s.now(), s.dueDates().due(s.now(), s.limit(), List.of())));
    }

    /** The clock begins now where the dossier lies; in a pause it begins, but does not count yet. */
    static Dossier clockStarted(Situation s, Dossier dossier) {
        Optional<ClockInterval> open = Ledger.open(dossier.clock())
                .filter(interval -> dossier.timing().clockStart().isEmpty())
                .filter(interval -> !dossier.state().isPaused());
        Dossier timed = timed(s, dossier);
        return open.map(interval -> timed.withClock(Ledger.next(
                        dossier.clock(),
                        new ClockInterval(
                                interval.holder(),
                                interval.unitCode(),
                                interval.stepCode(),
                                s.now(),
                                Optional.empty(),
                                true,
                                "clock-start",
                                Optional.empty(),
                                s.by().name()))))
                .orElse(timed);
    }

    private static Dossier ended(Situation s, Dossier moved) {
        Dossier.Timing timing = moved.timing().finishedAt().isPresent()
                ? moved.timing()
                : moved.timing().withFinishedAt(s.now());
        return resumed(s, moved.withTiming(timing), Ledger.close(moved.clock(), s.now()));
    }

    /** Recomputes the current due date only when a pause has just ended, so that it never moves for another cause. */
    private static Dossier resumed(Situation s, Dossier moved, List<ClockInterval> ledger) {
        Dossier changed = moved.withClock(ledger);
        Optional<Instant> start = moved.timing().clockStart();
        boolean pauseEnded = Ledger.open(moved.clock())
                .filter(interval -> !interval.counts())
                .isPresent();
        boolean stillPaused =
                Ledger.open(ledger).filter(interval -> !interval.counts()).isPresent();
        if (start.isEmpty() || !pauseEnded || stillPaused) {
            return changed;
        }
        return changed.withTiming(changed.timing().withDueCurrent(s.dueDates().due(start.get(), s.limit(), ledger)));
    }
}
