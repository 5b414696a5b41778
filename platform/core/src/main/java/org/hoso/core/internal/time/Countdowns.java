package org.hoso.core.internal.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.TimeLeft;
import org.hoso.clock.TimeLeft.Urgency;
import org.hoso.clock.Timeliness;
import org.hoso.dossier.Dossier;

/** Time left of a dossier at a moment. Pure. */
public final class Countdowns {

    private Countdowns() {}

    public static TimeLeft of(Dossier dossier, Instant now, DueDates dueDates) {
        List<ClockInterval> ledger = dossier.clock();
        ClockInterval.Holder holder = ledger.isEmpty()
                ? ClockInterval.Holder.COUNTER
                : ledger.get(ledger.size() - 1).holder();
        Optional<Instant> due = dossier.timing().dueCurrent();
        UnitTime time = dueDates.of(dossier);
        int perDay = time.minutesPerDay();
        boolean twice = Judgement.of(dossier, now).reason() == Timeliness.Reason.SUPPLEMENTED_TWICE;
        if (due.isEmpty()) {
            boolean paused = dossier.state().isPaused();
            return new TimeLeft(
                    due, Optional.empty(), perDay, holder, paused, twice, paused ? Urgency.PAUSED : Urgency.NONE);
        }
        if (!dossier.state().isOpen()) {
            boolean late = Judgement.of(dossier, now).result() == Timeliness.Result.LATE;
            return new TimeLeft(
                    due, Optional.empty(), perDay, holder, false, twice, late ? Urgency.DONE_LATE : Urgency.DONE);
        }
        if (dossier.state().isPaused() || isInOutage(ledger)) {
            Instant since = pausedSince(ledger).orElse(dossier.position().since());
            long left = time.minutesBetween(since, due.get());
            return new TimeLeft(due, Optional.of(left), perDay, holder, true, twice, Urgency.PAUSED);
        }
        long left = time.minutesBetween(now, due.get());
        Urgency urgency = isAfter(now, due.get())
                ? Urgency.LATE
                : due.get().isBefore(time.soon(now)) ? Urgency.SOON : Urgency.CALM;
        return new TimeLeft(due, Optional.of(left), perDay, holder, false, twice, urgency);
    }

    /** True while an outage takes the time, wherever the dossier lies. */
    private static boolean isInOutage(List<ClockInterval> ledger) {
        if (ledger.isEmpty()) {
            return false;
        }
        ClockInterval last = ledger.get(ledger.size() - 1);
        return last.end().isEmpty() && last.displaced().isPresent();
    }

    /** Compared in whole minutes, as due dates are printed. */
    private static boolean isAfter(Instant moment, Instant due) {
        return moment.truncatedTo(ChronoUnit.MINUTES).isAfter(due);
    }

    private static Optional<Instant> pausedSince(List<ClockInterval> ledger) {
        Optional<Instant> since = Optional.empty();
        for (int i = ledger.size() - 1; i >= 0 && !ledger.get(i).counts(); i--) {
            since = Optional.of(ledger.get(i).start());
        }
        return since;
    }
}
