package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.ClockInterval.Holder;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.outage.Outage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Outages over dossiers of three working days, received on Monday 1 June 2026, 9:00, due on Thursday 17:00. */
class OutageTest {

    private static final Instant DUE = MutableClock.vietnam("2026-06-04T17:00");

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private static Outage.Terms terms(String from, String to, Set<String> units, boolean cancelled) {
        return new Outage.Terms(
                MutableClock.vietnam(from),
                to.isEmpty() ? Optional.empty() : Optional.of(MutableClock.vietnam(to)),
                Set.of(),
                Set.of(),
                units,
                "12/QĐ-UBND",
                LocalDate.of(2026, 6, 1),
                "Mất điện diện rộng",
                cancelled);
    }

    private Outage record(Outage.Terms terms) {
        return Flow.allowed(platform.outages().record(platform.actor(Fixtures.SYSTEM_ADMINISTRATOR), terms));
    }

    private Outage change(Outage outage, Outage.Terms terms) {
        return Flow.allowed(platform.outages()
                .change(platform.actor(Fixtures.SYSTEM_ADMINISTRATOR), outage.id(), outage.revision(), terms));
    }

    private Dossier now(Dossier dossier) {
        return platform.database()
                .read(() -> platform.database().dossiers().find(dossier.id()))
                .orElseThrow();
    }

    @Test
    void theClocksOfOpenDossiersShiftVisiblyAndEndedOnesNeverChange() {
        Dossier open = flow.in(DossierState.IN_PROCESS);
        Dossier ended = flow.in(DossierState.RETURNED);
        platform.clock().setVietnam("2026-06-03T09:00");
        record(terms("2026-06-02T07:00", "2026-06-02T17:00", Set.of(), false));

        assertThat(platform.shiftClocks()).isEqualTo(1);
        assertThat(platform.shiftClocks()).isZero();
        assertThat(progress()).isEqualTo(new Outage.Progress(false, open.id(), 1, 1, 0));

        Dossier shifted = now(open);
        assertThat(shifted.timing().dueOriginal()).contains(DUE);
        assertThat(shifted.timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-05T17:00"));
        assertThat(shifted.clock())
                .extracting(ClockInterval::holder)
                .containsSequence(Holder.UNIT, Holder.OUTAGE, Holder.UNIT);
        ClockInterval gap = shifted.clock().get(shifted.clock().size() - 2);
        assertThat(gap.legalGround()).contains("12/QĐ-UBND");
        assertThat(gap.counts()).isFalse();
        assertThat(now(ended)).isEqualTo(ended);
        assertThat(platform.journalCheck().verify(Optional.empty()).breaks()).isEmpty();
    }

    @Test
    void correctingAndCancellingGivesTheLedgerBack() {
        Dossier open = flow.in(DossierState.IN_PROCESS);
        List<ClockInterval> before = open.clock();
        platform.clock().setVietnam("2026-06-03T09:00");
        Outage outage = record(terms("2026-06-01T10:00", "2026-06-02T17:00", Set.of(), false));
        platform.shiftClocks();
        Outage corrected = change(outage, terms("2026-06-02T07:00", "2026-06-02T17:00", Set.of(), false));
        platform.shiftClocks();
        assertThat(now(open).timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-05T17:00"));
        change(corrected, terms("2026-06-02T07:00", "2026-06-02T17:00", Set.of(), true));
        platform.shiftClocks();
        assertThat(now(open).clock()).isEqualTo(before);
        assertThat(now(open).timing().dueCurrent()).contains(DUE);
        assertThat(Flow.codes(platform.outages()
                        .change(
                                platform.actor(Fixtures.SYSTEM_ADMINISTRATOR),
                                outage.id(),
                                outage.revision(),
                                outage.terms())))
                .containsExactly("outage.stale");
    }

    @Test
    void whileAnOutageLastsTheClockStandsStillAlsoWhenTheDossierMovesOn() {
        Dossier open = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-02T08:00");
        Outage outage = record(terms("2026-06-02T07:00", "", Set.of(), false));
        platform.shiftClocks();
        platform.clock().setVietnam("2026-06-02T09:00");
        Dossier submitted = flow.run(Fixtures.OFFICER, now(open), DossierAction.SUBMIT_FOR_SIGNATURE);
        assertThat(submitted.clock().get(submitted.clock().size() - 1).holder()).isEqualTo(Holder.OUTAGE);
        platform.clock().setVietnam("2026-06-03T07:00");
        change(outage, terms("2026-06-02T07:00", "2026-06-02T17:00", Set.of(), false));
        platform.shiftClocks();
        Dossier after = now(open);
        assertThat(after.clock().get(after.clock().size() - 1).holder()).isEqualTo(Holder.UNIT);
        assertThat(after.clock().get(after.clock().size() - 1).counts()).isTrue();
        assertThat(after.timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-05T17:00"));
        assertThat(platform.journalCheck().verify(Optional.empty()).breaks()).isEmpty();
    }

    @Test
    void aDossierWhoseDueDateStaysIsCoveredButNotMoved() {
        Dossier open = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-03T09:00");
        record(terms("2026-06-01T20:00", "2026-06-02T06:00", Set.of(), false));
        platform.shiftClocks();
        assertThat(now(open).timing().dueCurrent()).contains(DUE);
        assertThat(now(open).clock()).extracting(ClockInterval::holder).contains(Holder.OUTAGE);
        assertThat(progress()).isEqualTo(new Outage.Progress(false, open.id(), 1, 0, 1));
    }

    private Outage.Progress progress() {
        return Flow.allowed(platform.outages().newest(platform.actor(Fixtures.SYSTEM_ADMINISTRATOR)))
                .get(0)
                .progress();
    }

    @Test
    void onlyUnitsInScopeAreTouched() {
        Dossier open = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-03T09:00");
        record(terms("2026-06-02T07:00", "2026-06-02T17:00", Set.of(Fixtures.OTHER_COMMUNE), false));
        platform.shiftClocks();
        assertThat(now(open)).isEqualTo(open);
    }

    @Test
    void aPauseInsideAnOutageIsNotCountedTwice() {
        Dossier open = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-02T07:00");
        Dossier waiting = flow.run(Fixtures.OFFICER, open, DossierAction.PAUSE);
        platform.clock().setVietnam("2026-06-03T07:00");
        flow.run(Fixtures.OFFICER, waiting, DossierAction.RESUME);
        record(terms("2026-06-02T07:00", "2026-06-02T17:00", Set.of(), false));
        platform.shiftClocks();
        assertThat(now(open).timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-05T17:00"));
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldAndOnlyAnAdministratorRecords() {
        platform.clock().setVietnam("2026-06-03T09:00");
        var admin = platform.actor(Fixtures.SYSTEM_ADMINISTRATOR);
        assertThat(Flow.faults(platform.outages()
                        .record(admin, terms("2026-06-03T10:00", "2026-06-03T09:30", Set.of("nowhere"), false))
                        .reasons()))
                .containsExactlyInAnyOrder(
                        "from:time.future", "to:time.future", "to:time.reversed", "units:field.choice");
        record(terms("2026-06-02T07:00", "2026-06-02T17:00", Set.of(), false));
        assertThat(Flow.faults(platform.outages()
                        .record(admin, terms("2026-06-02T08:00", "2026-06-02T09:00", Set.of(), false))
                        .reasons()))
                .containsExactly("from:outage.overlaps");
        assertThat(Flow.codes(platform.outages()
                        .record(
                                platform.actor(Fixtures.CLERK),
                                terms("2026-06-01T08:00", "2026-06-01T09:00", Set.of(), false))))
                .containsExactly("right.missing");
    }
}
