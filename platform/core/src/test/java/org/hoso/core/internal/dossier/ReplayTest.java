package org.hoso.core.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.ClockInterval.Holder;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.internal.time.WorkingDueDates;
import org.hoso.dossier.OfficialRef;
import org.hoso.outage.Outage;
import org.hoso.procedure.TimeLimit;

/** Any ledger, replayed: its due date is that of its pauses, however it is cut. */
class ReplayTest {

    private static final Instant START =
            LocalDateTime.parse("2026-03-02T08:00").atZone(Vietnam.ZONE).toInstant();
    private static final UnitTime TIME = new WorkingDueDates().of("20494");
    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    /** Minutes, and whether they count. */
    record Piece(int minutes, boolean counts) {}

    @Provide
    Arbitrary<List<Piece>> pieces() {
        return Arbitraries.integers()
                .between(1, 4_000)
                .flatMap(minutes -> Arbitraries.of(true, false).map(counts -> new Piece(minutes, counts)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<ClockInterval> ledger(List<Piece> pieces) {
        List<ClockInterval> ledger = new ArrayList<>();
        Instant at = START;
        for (Piece piece : pieces) {
            Instant end = at.plusSeconds(60L * piece.minutes());
            ledger.add(interval(at, Optional.of(end), piece.counts()));
            at = end;
        }
        ledger.add(interval(at, Optional.empty(), true));
        return ledger;
    }

    private static ClockInterval interval(Instant start, Optional<Instant> end, boolean counts) {
        return new ClockInterval(
                counts ? Holder.UNIT : Holder.APPLICANT,
                Optional.of("A"),
                Optional.of("step"),
                start,
                end,
                counts,
                counts ? "step" : "supplement",
                Optional.empty(),
                "An");
    }

    @Property(tries = 300)
    void splittingAPauseOrAnyIntervalChangesNothing(
            @ForAll("pieces") List<Piece> pieces, @ForAll @IntRange(min = 1, max = 99) int share) {
        List<ClockInterval> whole = ledger(pieces);
        List<ClockInterval> split = new ArrayList<>();
        for (ClockInterval interval : whole) {
            Optional<Instant> cut = interval.end()
                    .map(end -> interval.start()
                            .plusMillis((end.toEpochMilli() - interval.start().toEpochMilli()) * share / 100));
            if (cut.isEmpty()) {
                split.add(interval);
            } else {
                split.add(interval.between(interval.start(), cut));
                split.add(interval.between(cut.get(), interval.end()));
            }
        }
        assertThat(Ledger.problem(split, true)).isEmpty();
        assertThat(TIME.due(START, TEN_DAYS, split)).isEqualTo(TIME.due(START, TEN_DAYS, whole));
    }

    @Property(tries = 300)
    void replayingThePrefixesEndsWithTheDueDateOfTheWhole(@ForAll("pieces") List<Piece> pieces) {
        List<ClockInterval> whole = ledger(pieces);
        Optional<Instant> stored = TIME.due(START, TEN_DAYS, List.of());
        List<ClockInterval> replayed = List.of();
        for (ClockInterval interval : whole) {
            boolean pauseEnds =
                    Ledger.open(replayed).filter(open -> !open.counts()).isPresent();
            replayed = Ledger.next(replayed, interval.between(interval.start(), Optional.empty()));
            if (pauseEnds && interval.counts()) {
                stored = TIME.due(START, TEN_DAYS, replayed);
            }
        }
        assertThat(replayed).isEqualTo(whole);
        assertThat(stored).isEqualTo(TIME.due(START, TEN_DAYS, whole));
    }

    @Property(tries = 300)
    void anOutagePutInAndTakenOutLeavesTheLedgerAsItWasAndTwiceIsOnce(
            @ForAll("pieces") List<Piece> pieces,
            @ForAll @IntRange(min = 0, max = 9_000) int from,
            @ForAll @IntRange(min = 1, max = 9_000) int length,
            @ForAll boolean lasts) {
        List<ClockInterval> ledger = joined(ledger(pieces));
        Instant begin = START.plusSeconds(60L * from);
        Outage outage = outage(begin, lasts ? Optional.empty() : Optional.of(begin.plusSeconds(60L * length)), false);
        List<ClockInterval> shifted = OutageShift.applied(ledger, outage, true);
        assertThat(Ledger.problem(shifted, true)).isEmpty();
        assertThat(OutageShift.applied(shifted, outage, true)).isEqualTo(shifted);
        assertThat(OutageShift.applied(shifted, outage(begin, Optional.empty(), true), true))
                .isEqualTo(ledger);
        assertThat(TIME.due(START, TEN_DAYS, shifted).orElseThrow())
                .isAfterOrEqualTo(TIME.due(START, TEN_DAYS, ledger).orElseThrow());
    }

    /** Neighbours with the same labels joined, as a real ledger would not always be. */
    private static List<ClockInterval> joined(List<ClockInterval> ledger) {
        List<ClockInterval> result = new ArrayList<>();
        for (ClockInterval interval : ledger) {
            ClockInterval last = result.isEmpty() ? interval : result.get(result.size() - 1);
            if (!result.isEmpty() && last.counts() == interval.counts()) {
                result.set(result.size() - 1, last.between(last.start(), interval.end()));
            } else {
                result.add(interval);
            }
        }
        return result;
    }

    private static Outage outage(Instant from, Optional<Instant> to, boolean cancelled) {
        return new Outage(
                5,
                1,
                new Outage.Terms(
                        from, to, Set.of(), Set.of(), Set.of(), "1/QĐ", LocalDate.of(2026, 3, 2), "x", cancelled),
                new OfficialRef(1, "Lan"),
                from,
                Outage.Progress.waiting());
    }
}
