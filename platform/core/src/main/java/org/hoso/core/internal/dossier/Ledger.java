package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;

/** The clock ledger: intervals that follow each other without gap or overlap; only the last may be open. Pure. */
public final class Ledger {

    private Ledger() {}

    /** The ledger with its open interval ended and {@code next} begun; {@code next} must start where that one ends. */
    public static List<ClockInterval> next(List<ClockInterval> ledger, ClockInterval next) {
        List<ClockInterval> intervals = new ArrayList<>(close(ledger, next.start()));
        intervals.add(next);
        return List.copyOf(intervals);
    }

    /** The ledger with its open interval ended; unchanged when it has none. */
    public static List<ClockInterval> close(List<ClockInterval> ledger, Instant at) {
        if (ledger.isEmpty()) {
            return ledger;
        }
        ClockInterval last = ledger.get(ledger.size() - 1);
        if (last.end().isPresent()) {
            return ledger;
        }
        List<ClockInterval> intervals = new ArrayList<>(ledger);
        intervals.set(intervals.size() - 1, last.endedAt(at));
        return List.copyOf(intervals);
    }

    /** The open interval, or empty. */
    public static Optional<ClockInterval> open(List<ClockInterval> ledger) {
        return ledger.isEmpty()
                ? Optional.empty()
                : Optional.of(ledger.get(ledger.size() - 1))
                        .filter(interval -> interval.end().isEmpty());
    }

    /** What is wrong with a ledger in plain English; empty when it holds. */
    public static Optional<String> problem(List<ClockInterval> ledger, boolean dossierIsOpen) {
        for (int i = 0; i < ledger.size(); i++) {
            ClockInterval interval = ledger.get(i);
            boolean last = i == ledger.size() - 1;
            if (interval.end().isEmpty() && !last) {
                return Optional.of("interval " + (i + 1) + " of the clock is open but not the last");
            }
            if (interval.end().map(end -> end.isBefore(interval.start())).orElse(false)) {
                return Optional.of("interval " + (i + 1) + " of the clock ends before it begins");
            }
            if (!last && !interval.end().equals(Optional.of(ledger.get(i + 1).start()))) {
                return Optional.of("there is a gap or overlap after interval " + (i + 1) + " of the clock");
            }
        }
        return open(ledger).isPresent() == dossierIsOpen
                ? Optional.empty()
                : Optional.of(dossierIsOpen ? "the clock of an open dossier has ended" : "the clock runs on");
    }
}
