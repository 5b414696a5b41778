package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.calendar.Calendars.VIETNAM;
import static org.hoso.calendar.Calendars.local;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws that hold for any receipt from 2020 to 2035. */
class CalendarPropertiesTest {
    private static final Instant FIRST = Calendars.at("2020-01-01T00:00");
    private static final Instant LAST = Calendars.at("2035-10-31T23:59");

    @Property
    void dayWalkingAgreesByDate(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 25) int days,
            @ForAll("gaps") List<Integer> gaps) {
        List<Pause> pauses = pauses(start, gaps);
        DueDate due = time(CountingConvention.RECEIPT_DATE).due(start, TimeLimit.workingDays(days), pauses);
        assertThat(due.at().map(Calendars::local)).contains(Reference.dueByDate(local(start), days, pauses));
    }

    @Property
    void minuteWalkingAgreesByHour(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 80) int quarters,
            @ForAll("gaps") List<Integer> gaps) {
        List<Pause> pauses = pauses(start, gaps);
        TimeLimit limit = new TimeLimit(TimeLimit.Unit.WORKING_DAYS, quarters, Optional.empty());
        DueDate due = time(CountingConvention.HOUR_SLOT).due(start, limit, pauses);
        assertThat(due.at().map(Calendars::local)).contains(Reference.dueByHour(local(start), quarters * 120L, pauses));
    }

    @Property
    void minuteWalkingAgreesOnDifferences(
            @ForAll("starts") Instant start, @ForAll @IntRange(max = 40_000) int minutes) {
        Instant end = start.plus(Duration.ofMinutes(minutes));
        assertThat(VIETNAM.minutesBetween(start, end)).isEqualTo(Reference.minutesBetween(local(start), local(end)));
        assertThat(VIETNAM.minutesBetween(end, start)).isEqualTo(-VIETNAM.minutesBetween(start, end));
    }

    @Property
    void addingThenMeasuringGivesTheSame(
            @ForAll("starts") Instant start, @ForAll @LongRange(max = 3_000_000) long minutes) {
        Instant end = VIETNAM.plusMinutes(start, minutes);
        assertThat(VIETNAM.minutesBetween(start, end)).isEqualTo(minutes);
        assertThat(VIETNAM.minutesBetween(VIETNAM.minusMinutes(end, minutes), end))
                .isEqualTo(minutes);
    }

    @Property
    void theClockHasRunForTheWholeLimitWhenItIsDue(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 400) int hours,
            @ForAll("gaps") List<Integer> gaps) {
        DueDate due =
                time(CountingConvention.RECEIPT_DATE).due(start, TimeLimit.workingHours(hours), pauses(start, gaps));
        assertThat(due.elapsedMinutes(due.at().orElseThrow())).isEqualTo(hours * 60L);
    }

    @Property
    void elapsedAndLeftMakeTheWhole(
            @ForAll("starts") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll CountingConvention convention,
            @ForAll("gaps") List<Integer> gaps,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        DueDate due = time(convention).due(start, limit, pauses(start, gaps));
        Instant end = due.at().orElseThrow();
        Instant asOf =
                start.plus(Duration.between(start, end).multipliedBy(percent).dividedBy(100));
        long whole = due.elapsedMinutes(end);
        assertThat(due.elapsedMinutes(asOf) + due.left(asOf).orElseThrow().total())
                .isEqualTo(whole);
    }

    @Property
    void aShareOfTheTimeIsUsedUpAtItsMoment(
            @ForAll("starts") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("gaps") List<Integer> gaps,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        DueDate due = time(CountingConvention.RECEIPT_DATE).due(start, limit, pauses(start, gaps));
        Instant end = due.at().orElseThrow();
        Instant share = due.atShare(percent).orElseThrow();
        assertThat(share).isBeforeOrEqualTo(end);
        assertThat(due.elapsedMinutes(share)).isEqualTo(due.elapsedMinutes(end) * percent / 100);
    }

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 20_000) int later,
            @ForAll("limits") TimeLimit limit,
            @ForAll CountingConvention convention,
            @ForAll("gaps") List<Integer> gaps) {
        List<Pause> pauses = pauses(start, gaps);
        WorkingTime time = time(convention);
        Instant first = time.due(start, limit, pauses).at().orElseThrow();
        Instant second = time.due(start.plus(Duration.ofMinutes(later)), limit, pauses)
                .at()
                .orElseThrow();
        assertThat(second).isAfterOrEqualTo(first);
    }

    @Property
    void aLaterStartIsNeverDueEarlierWhateverTheHours(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 8000) int later,
            @ForAll("limits") TimeLimit limit,
            @ForAll("calendars") String calendar,
            @ForAll CountingConvention convention) {
        WorkingTime time = new WorkingTime(Calendars.named(calendar), convention);
        Instant first = time.due(start, limit).at().orElseThrow();
        Instant second =
                time.due(start.plus(Duration.ofMinutes(later)), limit).at().orElseThrow();
        assertThat(second).isAfterOrEqualTo(first);
    }

    @Property
    void aLongerLimitIsNeverDueEarlier(
            @ForAll("starts") Instant start,
            @ForAll("longLimits") TimeLimit limit,
            @ForAll @IntRange(min = 1, max = 8) int more,
            @ForAll("calendars") String calendar,
            @ForAll CountingConvention convention,
            @ForAll("gaps") List<Integer> gaps) {
        List<Pause> pauses = pauses(start, gaps);
        TimeLimit longer = new TimeLimit(limit.unit(), limit.quarters() + more * 4, limit.cutOff());
        WorkingTime time = new WorkingTime(Calendars.named(calendar), convention);
        assertThat(time.due(start, longer, pauses).at().orElseThrow())
                .isAfterOrEqualTo(time.due(start, limit, pauses).at().orElseThrow());
    }

    @Property
    void splittingAPauseChangesNothing(
            @ForAll("starts") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("calendars") String calendar,
            @ForAll CountingConvention convention,
            @ForAll("gaps") List<Integer> gaps,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        List<Pause> whole = pauses(start, gaps);
        List<Pause> split = new ArrayList<>();
        for (Pause pause : whole) {
            Instant end = pause.end().orElseThrow();
            Instant cut = pause.start()
                    .plus(Duration.between(pause.start(), end)
                            .multipliedBy(percent)
                            .dividedBy(100));
            split.add(Pause.stopping(cut, end, pause.reason()));
            split.add(Pause.stopping(pause.start(), cut, pause.reason()));
        }
        WorkingTime time = new WorkingTime(Calendars.named(calendar), convention);
        assertThat(time.due(start, limit, split).at())
                .isEqualTo(time.due(start, limit, whole).at());
    }

    @Property
    void aPauseNeverBringsTheDueDateForward(
            @ForAll("starts") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("calendars") String calendar,
            @ForAll CountingConvention convention,
            @ForAll("gaps") List<Integer> gaps) {
        WorkingTime time = new WorkingTime(Calendars.named(calendar), convention);
        List<Pause> pauses = pauses(start, gaps);
        Instant without = time.due(start, limit).at().orElseThrow();
        Instant with = time.due(start, limit, pauses).at().orElseThrow();
        assertThat(with).isAfterOrEqualTo(without);
        if (pauses.isEmpty()) {
            assertThat(with).isEqualTo(without);
        }
    }

    @Property(tries = 200)
    void minutesOfDaysAddUp(
            @ForAll("calendars") String name,
            @ForAll @IntRange(min = 0, max = 5000) int day,
            @ForAll @IntRange(min = 0, max = 900) int length) {
        WorkingCalendar calendar = Calendars.named(name);
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(day);
        LocalDate to = from.plusDays(length);
        long minutes = 0;
        long dates = 0;
        for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
            for (Slot slot : calendar.hours(date)) {
                minutes += Duration.between(slot.from(), slot.to()).toMinutes();
            }
            dates += calendar.isWorkingDate(date) ? 1 : 0;
        }
        assertThat(calendar.workingDates(from, to)).isEqualTo(dates);
        assertThat(calendar.minutesBetween(midnight(from), midnight(to))).isEqualTo(minutes);
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond() / 60, LAST.getEpochSecond() / 60)
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    /** Minutes from one boundary of a pause to the next: run, pause, run, pause… */
    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(0, 8000).list().ofMaxSize(10);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.oneOf(longLimits(), Arbitraries.just(TimeLimit.parse("same day")));
    }

    @Provide
    Arbitrary<TimeLimit> longLimits() {
        Arbitrary<TimeLimit> fine = Combinators.combine(
                        Arbitraries.of(TimeLimit.Unit.WORKING_DAYS, TimeLimit.Unit.WORKING_HOURS),
                        Arbitraries.integers().between(1, 160))
                .as((unit, quarters) -> new TimeLimit(unit, quarters, Optional.empty()));
        return Arbitraries.oneOf(fine, Arbitraries.integers().between(1, 60).map(TimeLimit::calendarDays));
    }

    @Provide
    Arbitrary<String> calendars() {
        return Arbitraries.of("std", "sat", "half", "season", "flex");
    }

    private static WorkingTime time(CountingConvention convention) {
        return new WorkingTime(VIETNAM, convention);
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static List<Pause> pauses(Instant start, List<Integer> gaps) {
        List<Pause> pauses = new ArrayList<>();
        Instant moment = start;
        for (int i = 0; i + 1 < gaps.size(); i += 2) {
            Instant from = moment.plus(Duration.ofMinutes(gaps.get(i)));
            moment = from.plus(Duration.ofMinutes(gaps.get(i + 1)));
            pauses.add(Pause.stopping(from, moment, "SUPPLEMENT"));
        }
        return pauses;
    }
}
