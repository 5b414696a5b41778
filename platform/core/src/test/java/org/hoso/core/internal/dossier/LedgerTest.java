package org.hoso.core.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.ClockInterval.Holder;

class LedgerTest {

    private static final Instant START = Instant.parse("2026-06-01T02:00:00Z");

    record Hop(int minutes, Holder holder, boolean counts) {}

    @Provide
    Arbitrary<List<Hop>> hops() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(Holder.class),
                        Arbitraries.of(true, false))
                .as(Hop::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void whateverHappensThereIsNoGapAndNoOverlap(@ForAll("hops") List<Hop> hops, @ForAll boolean ends) {
        List<ClockInterval> ledger = List.of();
        Instant at = START;
        for (Hop hop : hops) {
            ledger = Ledger.next(ledger, interval(hop, at));
            assertThat(Ledger.problem(ledger, true)).isEmpty();
            at = at.plus(Duration.ofMinutes(hop.minutes()));
        }
        List<ClockInterval> last = ends ? Ledger.close(ledger, at) : ledger;
        assertThat(Ledger.problem(last, !ends)).isEmpty();
        assertThat(last).hasSameSizeAs(hops);
        Duration total = last.stream()
                .filter(interval -> interval.end().isPresent())
                .map(interval ->
                        Duration.between(interval.start(), interval.end().orElseThrow()))
                .reduce(Duration.ZERO, Duration::plus);
        Instant end = ends ? at : last.get(last.size() - 1).start();
        assertThat(total).isEqualTo(Duration.between(START, end));
    }

    @Property
    void closingTwiceChangesNothing(@ForAll("hops") List<Hop> hops) {
        List<ClockInterval> once = Ledger.close(List.of(interval(hops.get(0), START)), START.plusSeconds(60));
        assertThat(Ledger.close(once, START.plusSeconds(120))).isEqualTo(once);
    }

    @Example
    void gapsOverlapsAndOpenEndsAreNamed() {
        ClockInterval first = interval(new Hop(0, Holder.UNIT, true), START);
        ClockInterval second = interval(new Hop(0, Holder.UNIT, true), START.plusSeconds(60));
        assertThat(Ledger.problem(List.of(first.endedAt(START.plusSeconds(30)), second), true))
                .hasValueSatisfying(problem -> assertThat(problem).contains("gap or overlap"));
        assertThat(Ledger.problem(List.of(first, second), true))
                .hasValueSatisfying(problem -> assertThat(problem).contains("open but not the last"));
        assertThat(Ledger.problem(List.of(first.endedAt(START.minusSeconds(1))), false))
                .hasValueSatisfying(problem -> assertThat(problem).contains("ends before it begins"));
        assertThat(Ledger.problem(List.of(first), false)).isPresent();
    }

    private static ClockInterval interval(Hop hop, Instant at) {
        return new ClockInterval(
                hop.holder(),
                Optional.of("unit"),
                Optional.empty(),
                at,
                Optional.empty(),
                hop.counts(),
                "step",
                Optional.empty(),
                "An");
    }
}
