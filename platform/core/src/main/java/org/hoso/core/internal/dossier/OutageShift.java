package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.ClockInterval.Displaced;
import org.hoso.clock.ClockInterval.Holder;
import org.hoso.clock.Evidence;
import org.hoso.outage.Outage;

/**
 * Puts an outage into a clock ledger by splitting the intervals that count, and takes it out again. What does not count
 * is left alone. Pure; doing it twice changes nothing.
 */
public final class OutageShift {

    /** The coded reason of the time of an outage. */
    public static final String REASON = "outage";

    private OutageShift() {}

    /** The ledger with the outage as it stands now; without it when it is cancelled or does not reach this dossier. */
    public static List<ClockInterval> applied(List<ClockInterval> ledger, Outage outage, boolean reaches) {
        List<ClockInterval> clean = without(ledger, outage.id());
        return reaches && !outage.terms().cancelled() ? with(clean, outage) : clean;
    }

    /** What follows an open outage is still in it: the next interval keeps standing still until the outage ends. */
    public static ClockInterval continued(Optional<ClockInterval> open, ClockInterval next) {
        return open.filter(interval -> next.counts())
                .flatMap(interval -> interval.displaced()
                        .map(displaced -> taken(
                                next,
                                displaced.outageId(),
                                interval.legalGround(),
                                interval.decidedBy(),
                                interval.evidence())))
                .orElse(next);
    }

    private static List<ClockInterval> with(List<ClockInterval> ledger, Outage outage) {
        Outage.Terms terms = outage.terms();
        List<ClockInterval> result = new ArrayList<>();
        for (ClockInterval interval : ledger) {
            Instant from = later(interval.start(), terms.from());
            Optional<Instant> to = earlier(interval.end(), terms.to());
            boolean overlaps = interval.counts() && to.map(from::isBefore).orElse(true);
            if (!overlaps) {
                result.add(interval);
                continue;
            }
            if (interval.start().isBefore(from)) {
                result.add(interval.between(interval.start(), Optional.of(from)));
            }
            result.add(taken(
                    interval.between(from, to),
                    outage.id(),
                    Optional.of(terms.decisionNumber()),
                    outage.recordedBy().name(),
                    Optional.of(Evidence.of(terms.decisionNumber(), terms.decisionDate()))));
            boolean goesOn = to.isPresent() && !to.equals(interval.end());
            if (goesOn) {
                result.add(interval.between(to.get(), interval.end()));
            }
        }
        return List.copyOf(result);
    }

    private static ClockInterval taken(
            ClockInterval interval,
            long outageId,
            Optional<String> ground,
            String decidedBy,
            Optional<Evidence> evidence) {
        return new ClockInterval(
                Holder.OUTAGE,
                interval.unitCode(),
                interval.stepCode(),
                interval.start(),
                interval.end(),
                false,
                REASON,
                ground,
                decidedBy,
                evidence,
                Optional.of(new Displaced(
                        outageId,
                        interval.holder(),
                        interval.reason(),
                        interval.legalGround(),
                        interval.decidedBy(),
                        interval.evidence())));
    }

    private static List<ClockInterval> without(List<ClockInterval> ledger, long outageId) {
        List<ClockInterval> result = new ArrayList<>();
        boolean restoredLast = false;
        for (ClockInterval interval : ledger) {
            Optional<Displaced> displaced = interval.displaced().filter(each -> each.outageId() == outageId);
            ClockInterval back = displaced.map(each -> restored(interval, each)).orElse(interval);
            ClockInterval last = result.isEmpty() ? back : result.get(result.size() - 1);
            boolean joins = !result.isEmpty() && (displaced.isPresent() || restoredLast) && sameLabels(last, back);
            if (joins) {
                result.set(result.size() - 1, last.between(last.start(), back.end()));
            } else {
                result.add(back);
            }
            restoredLast = displaced.isPresent();
        }
        return List.copyOf(result);
    }

    private static ClockInterval restored(ClockInterval interval, Displaced displaced) {
        return new ClockInterval(
                displaced.holder(),
                interval.unitCode(),
                interval.stepCode(),
                interval.start(),
                interval.end(),
                true,
                displaced.reason(),
                displaced.legalGround(),
                displaced.decidedBy(),
                displaced.evidence(),
                Optional.empty());
    }

    private static boolean sameLabels(ClockInterval one, ClockInterval other) {
        return one.between(other.start(), other.end()).equals(other);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
