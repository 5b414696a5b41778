package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CalendarYear;
import org.hoso.clock.CountingRule;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.clock.WorkingCalendars;
import org.hoso.clock.WorkingWeek;
import org.hoso.core.internal.time.CalendarCache;
import org.hoso.core.internal.time.CalendarService;
import org.hoso.core.internal.time.DueDateMoves;
import org.hoso.core.internal.time.Recounter;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.TimeLimit;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars set by administrators, and what they do to open dossiers. */
class WorkingCalendarsTest {

    private static final Actor ROOT = Actor.system("test");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 3);

    private final TestPlatform platform = new TestPlatform(
            Fixtures.procedure(TimeLimit.workingDays(3), ClockStart.COUNTER_RECEIPT, Optional.empty()));
    private final MemoryDatabase database = platform.database();
    private final CalendarCache cache = new CalendarCache(database, database.calendars(), platform.organisation());
    private final Recounter recounter = new Recounter(
            database,
            database.recounts(),
            cache,
            new DueDateMoves(database.recounts(), cache, platform.catalogue()),
            platform.clock());
    private final WorkingCalendars calendars = new CalendarService(
            database,
            database.calendars(),
            database.recounts(),
            database.organisation(),
            cache,
            recounter,
            platform.organisation(),
            platform.clock());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        recounter.close();
        cache.close();
        platform.close();
    }

    private static CalendarDay off(LocalDate date) {
        return new CalendarDay(date, CalendarDay.Kind.OFF, CalendarDay.Part.WHOLE, "Nghỉ lễ", "QĐ 1/QĐ-UBND");
    }

    private Dossier stored(Dossier dossier) {
        return database.read(() -> database.dossiers().find(dossier.id()).orElseThrow());
    }

    private void change(CalendarChange change) {
        Flow.allowed(calendars.change(ROOT, change));
        recounter.finishAll();
    }

    private String due(String unit, String start) {
        return Vietnam.format(cache.of(unit)
                .due(MutableClock.vietnam(start), TimeLimit.workingDays(1), List.of())
                .orElseThrow());
    }

    @Test
    void aNewHolidayMovesOpenDossiersAndTellsTheirJournalsAndTheReport() {
        Dossier open = flow.received();
        Dossier closed = flow.in(DossierState.FINISHED);
        assertThat(Flow.allowed(
                        calendars.affected(ROOT, new CalendarChange.SetDay(WorkingCalendars.LOCALITY, off(WEDNESDAY)))))
                .isEqualTo(1);

        change(new CalendarChange.SetDay(WorkingCalendars.LOCALITY, off(WEDNESDAY)));

        Dossier moved = stored(open);
        assertThat(moved.timing().dueOriginal()).isEqualTo(open.timing().dueOriginal());
        assertThat(moved.timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-05T17:00"));
        assertThat(moved.version()).isEqualTo(open.version() + 1);
        assertThat(stored(closed)).isEqualTo(closed);
        assertThat(database.read(() -> database.dossiers().lastEntry(open.id()).orElseThrow()))
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("RECOUNT_DUE");
                    assertThat(entry.comment()).isEqualTo("04/06/2026 17:00 → 05/06/2026 17:00");
                });
        assertThat(platform.journalCheck().verify(Optional.empty()).breaks()).isEmpty();
        Recount recount = Flow.allowed(calendars.recounts(ROOT)).get(0);
        assertThat(recount.ended()).isPresent();
        assertThat(recount.moved()).isEqualTo(1);
        assertThat(Flow.allowed(calendars.moved(ROOT, recount.id(), Optional.empty())))
                .extracting(MovedDate::dossierCode, MovedDate::before, MovedDate::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        open.code(), open.timing().dueCurrent(), moved.timing().dueCurrent()));
    }

    @Test
    void aRunThatWasCutOffGoesOnAndIsDoneOnce() {
        Dossier open = flow.received();
        recounter.close();
        Flow.allowed(calendars.change(ROOT, new CalendarChange.SetDay(WorkingCalendars.LOCALITY, off(WEDNESDAY))));
        assertThat(stored(open).timing().dueCurrent()).isEqualTo(open.timing().dueCurrent());

        recounter.finishAll();
        recounter.finishAll();

        assertThat(stored(open).timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-05T17:00"));
        assertThat(database.read(() -> database.dossiers().journal(open.id()))).hasSize(2);
    }

    @Test
    void noDossierIsMetTwiceThoughItsDueDateMovesAheadOfTheCount() {
        int dossiers = 501;
        List<Dossier> open =
                IntStream.range(0, dossiers).mapToObj(number -> flow.received()).toList();

        change(new CalendarChange.SetDay(WorkingCalendars.LOCALITY, off(WEDNESDAY)));

        assertThat(Flow.allowed(calendars.recounts(ROOT)).get(0))
                .extracting(Recount::total, Recount::looked, Recount::moved)
                .containsExactly(501L, 501L, 501L);
        assertThat(open)
                .allSatisfy(each -> assertThat(
                                database.read(() -> database.dossiers().journal(each.id())))
                        .hasSize(2));
    }

    @Test
    void aPausedDossierKeepsItsPauseAndIsCountedByTheNewCalendarWhenItGoesOn() {
        Dossier waiting = flow.in(DossierState.SUPPLEMENT_REQUESTED);
        change(new CalendarChange.SetDay(WorkingCalendars.LOCALITY, off(WEDNESDAY)));
        assertThat(stored(waiting).state()).isEqualTo(DossierState.SUPPLEMENT_REQUESTED);
        assertThat(stored(waiting).timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-05T17:00"));
    }

    @Test
    void aUnitHasTheHoursOfTheNearestUnitAboveThatHasSome() {
        String before = due(Fixtures.COMMUNE_ONE_STOP, "2026-06-05T09:00");
        change(new CalendarChange.SetWeek(new WorkingWeek(
                Fixtures.COMMUNE,
                LocalDate.of(2026, 6, 1),
                Map.of(
                        DayOfWeek.MONDAY, "07:00-11:30, 13:30-17:00",
                        DayOfWeek.FRIDAY, "07:00-11:30, 13:30-17:00",
                        DayOfWeek.SATURDAY, "07:00-11:30"))));

        assertThat(before).isEqualTo("08/06/2026 17:00");
        assertThat(due(Fixtures.COMMUNE_ONE_STOP, "2026-05-29T09:00")).isEqualTo("01/06/2026 17:00");
        assertThat(due(Fixtures.COMMUNE_ONE_STOP, "2026-06-05T09:00")).isEqualTo("08/06/2026 11:30");
        assertThat(due(Fixtures.OTHER_ONE_STOP, "2026-06-05T09:00")).isEqualTo("08/06/2026 17:00");

        change(new CalendarChange.SetWeek(new WorkingWeek(Fixtures.COMMUNE, LocalDate.of(2026, 7, 1), Map.of())));
        assertThat(due(Fixtures.COMMUNE_ONE_STOP, "2026-07-03T09:00")).isEqualTo("06/07/2026 17:00");
    }

    @Test
    void aDayOfAUnitStandsAboveThatOfTheLocality() {
        change(new CalendarChange.SetDay(Fixtures.COMMUNE, off(WEDNESDAY)));
        assertThat(due(Fixtures.COMMUNE_ONE_STOP, "2026-06-02T09:00")).isEqualTo("04/06/2026 17:00");
        assertThat(due(Fixtures.OTHER_ONE_STOP, "2026-06-02T09:00")).isEqualTo("03/06/2026 17:00");
        change(new CalendarChange.RemoveDay(Fixtures.COMMUNE, WEDNESDAY));
        assertThat(due(Fixtures.COMMUNE_ONE_STOP, "2026-06-02T09:00")).isEqualTo("03/06/2026 17:00");
    }

    @Test
    void aYearIsProposedCorrectedAndConfirmed() {
        CalendarYear proposed = Flow.allowed(calendars.year(ROOT, WorkingCalendars.LOCALITY, 2027));
        assertThat(proposed.origin()).isEqualTo(CalendarYear.Origin.PROPOSED);
        assertThat(proposed.confirmed()).isFalse();
        assertThat(proposed.days()).extracting(CalendarDay::date).contains(LocalDate.of(2027, 2, 6));

        change(new CalendarChange.SetYear(2027, proposed.days(), true, "QĐ 123/QĐ-TTg"));

        CalendarYear confirmed = Flow.allowed(calendars.year(ROOT, WorkingCalendars.LOCALITY, 2027));
        assertThat(confirmed.confirmed()).isTrue();
        assertThat(confirmed.origin()).isEqualTo(CalendarYear.Origin.SAVED);
        assertThat(confirmed.confirmedBy().map(CalendarYear.Confirmation::source))
                .contains("QĐ 123/QĐ-TTg");
        assertThat(cache.ofLocality().calendar().confirmedYears())
                .contains(2023, 2026, 2027)
                .doesNotContain(2028);
        assertThat(confirmed.version()).isNotEqualTo(proposed.version());
    }

    @Test
    void oneDayMoreInAShippedYearKeepsTheOthersAndTheConfirmation() {
        change(new CalendarChange.SetDay(WorkingCalendars.LOCALITY, off(WEDNESDAY)));
        CalendarYear year = Flow.allowed(calendars.year(ROOT, WorkingCalendars.LOCALITY, 2026));
        assertThat(year.confirmed()).isTrue();
        assertThat(year.days()).hasSize(18).extracting(CalendarDay::date).contains(WEDNESDAY);
    }

    @Test
    void aConventionHoldsForClocksThatStartFromItsDateOn() {
        change(new CalendarChange.SetRule(
                new CountingRule(LocalDate.of(2026, 6, 2), CountingRule.Convention.HOUR_SLOT, true)));
        assertThat(due(Fixtures.COMMUNE_ONE_STOP, "2026-06-01T09:00")).isEqualTo("02/06/2026 17:00");
        assertThat(due(Fixtures.COMMUNE_ONE_STOP, "2026-06-02T09:00")).isEqualTo("03/06/2026 09:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07:00-11:30, 11:00-17:00 | hours.MONDAY:calendar.refused",
                "17:00-07:00 | hours.MONDAY:calendar.refused",
                "sáng | hours.MONDAY:calendar.refused",
                "25:00-26:00 | hours.MONDAY:calendar.refused",
                "' ' | hours.MONDAY:calendar.refused"
            })
    void hoursThatCannotBeAreRefusedAtTheirDay(String hours, String fault) {
        assertThat(Flow.faults(calendars
                        .change(
                                ROOT,
                                new CalendarChange.SetWeek(new WorkingWeek(
                                        Fixtures.COMMUNE, LocalDate.of(2026, 6, 1), Map.of(DayOfWeek.MONDAY, hours))))
                        .reasons()))
                .containsExactly(fault.strip());
        assertThat(database.<Long>read(() -> database.calendars().revision())).isZero();
    }

    @Test
    void aYearThatCannotBeIsRefusedAtItsFields() {
        assertThat(Flow.faults(calendars
                        .change(
                                ROOT,
                                new CalendarChange.SetYear(
                                        2027,
                                        List.of(
                                                off(LocalDate.of(2027, 1, 1)),
                                                off(LocalDate.of(2027, 1, 1)),
                                                off(LocalDate.of(2026, 1, 1))),
                                        true,
                                        " "))
                        .reasons()))
                .containsExactly("days:calendar.date.twice", "days:calendar.date.year", "source:field.required");
        assertThat(Flow.faults(
                        calendars.year(ROOT, WorkingCalendars.LOCALITY, 1066).reasons()))
                .containsExactly("year:calendar.year");
        assertThat(Flow.faults(calendars.year(ROOT, "nowhere", 2026).reasons())).containsExactly("unit:unit.unknown");
    }

    @Test
    void onlyTheAdministratorOfTheRootChangesTheLocality() {
        Actor clerk = platform.actor(Fixtures.CLERK);
        CalendarChange change = new CalendarChange.SetDay(WorkingCalendars.LOCALITY, off(WEDNESDAY));
        assertThat(Flow.codes(calendars.change(clerk, change))).containsExactly("right.missing");
        assertThat(Flow.codes(calendars.affected(clerk, change))).containsExactly("right.missing");
        assertThat(Flow.codes(calendars.year(clerk, WorkingCalendars.LOCALITY, 2026)))
                .containsExactly("right.missing");
        assertThat(Flow.codes(calendars.recounts(clerk))).containsExactly("right.missing");
    }

    @Test
    void replayingTheLedgerGivesTheStoredDueDate() {
        Dossier waiting = flow.in(DossierState.SUPPLEMENT_REQUESTED);
        platform.clock().setVietnam("2026-06-10T10:15");
        Dossier resumed = flow.run(Fixtures.CLERK, waiting, DossierAction.TAKE_IN_SUPPLEMENT);
        assertThat(cache.of(resumed)
                        .due(resumed.timing().clockStart().orElseThrow(), TimeLimit.workingDays(3), resumed.clock()))
                .isEqualTo(resumed.timing().dueCurrent());
    }
}
