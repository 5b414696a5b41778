package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoso.calendar.Calendars.VIETNAM;
import static org.hoso.calendar.Calendars.at;
import static org.hoso.calendar.Calendars.pause;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hoso.calendar.CalendarFault.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be is refused with its reason, and nothing loops. */
@Timeout(10)
class RefusalsTest {
    private static final Instant START = at("2026-06-01T08:00");
    private final WorkingTime time = new WorkingTime(VIETNAM);

    @Test
    void hoursThatCannotBe() {
        refused(Code.SLOT_INVALID, () -> Slot.parse("11:30-07:00"));
        refused(Code.SLOT_INVALID, () -> Slot.parse("07:00-07:00"));
        refused(Code.SLOT_INVALID, () -> Slot.parse("07:00:30-08:00"));
        refused(Code.SLOT_INVALID, () -> Slot.parse("seven to eight"));
        refused(Code.SLOT_INVALID, () -> Slot.parse("25:00-26:00"));
        refused(
                Code.SLOTS_OVERLAP,
                () -> WeekHours.standard()
                        .with(DayOfWeek.MONDAY, Slot.parse("07:00-11:30"), Slot.parse("11:00-17:00")));
        refused(Code.NO_WORKING_HOURS, () -> new WeekHours(LocalDate.of(2026, 1, 1), Map.of()));
        refused(
                Code.NO_WORKING_HOURS,
                () -> new WeekHours(LocalDate.of(2026, 1, 1), Map.of(DayOfWeek.MONDAY, List.of())));
    }

    @Test
    void calendarsThatCannotBe() {
        WeekHours week = WeekHours.standard();
        SpecialDay day = SpecialDay.of(LocalDate.of(2026, 1, 1), SpecialDay.Kind.OFF, "", "");
        SpecialDay far = SpecialDay.of(LocalDate.of(2126, 1, 1), SpecialDay.Kind.OFF, "", "");
        refused(Code.WEEKS_INVALID, () -> WorkingCalendar.of("v", List.of(), List.of(), Set.of()));
        refused(Code.WEEKS_INVALID, () -> WorkingCalendar.of("v", List.of(week, week), List.of(), Set.of()));
        refused(
                Code.WEEKS_INVALID,
                () -> WorkingCalendar.of("v", List.of(week.from(LocalDate.MIN)), List.of(), Set.of()));
        refused(Code.DATE_TWICE, () -> WorkingCalendar.of("v", List.of(week), List.of(day, day), Set.of()));
        refused(Code.OUT_OF_RANGE, () -> WorkingCalendar.of("v", List.of(week), List.of(far), Set.of()));
        refused(Code.DAY_LENGTH_INVALID, () -> VIETNAM.withDayMinutes(0));
        refused(Code.DAY_LENGTH_INVALID, () -> VIETNAM.withDayMinutes(1441));
    }

    @Test
    void limitsThatCannotBe() {
        refused(Code.AMOUNT_NOT_POSITIVE, () -> TimeLimit.workingDays(0));
        refused(Code.AMOUNT_NOT_POSITIVE, () -> TimeLimit.workingHours(-3));
        refused(Code.AMOUNT_NOT_POSITIVE, () -> TimeLimit.parse("-3 working days"));
        refused(Code.AMOUNT_TOO_LARGE, () -> TimeLimit.workingDays(Integer.MAX_VALUE));
        refused(Code.AMOUNT_TOO_FINE, () -> TimeLimit.of(TimeLimit.Unit.WORKING_DAYS, new BigDecimal("0.3")));
        refused(Code.AMOUNT_TOO_FINE, () -> TimeLimit.parse("1.5 calendar days"));
        refused(Code.LIMIT_UNREADABLE, () -> TimeLimit.of(TimeLimit.Unit.SAME_DAY, BigDecimal.ONE));
        refused(Code.AMOUNT_NOT_POSITIVE, () -> VIETNAM.plusMinutes(START, -1));
        refused(Code.AMOUNT_NOT_POSITIVE, () -> VIETNAM.minusMinutes(START, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3 days", "three working days", "3 weeks", "same day 25:00", "working days 3"})
    void wordsThatAreNoLimit(String text) {
        refused(Code.LIMIT_UNREADABLE, () -> TimeLimit.parse(text));
    }

    @Test
    void pausesThatCannotBe() {
        refused(Code.INTERVAL_REVERSED, () -> pause("2026-06-03T08:00", "2026-06-02T08:00"));
        Pause first = pause("2026-06-02T08:00", "2026-06-04T08:00");
        Pause second = pause("2026-06-03T08:00", "2026-06-05T08:00");
        Pause open = Pause.open(at("2026-06-02T08:00"), "OUTAGE");
        TimeLimit limit = TimeLimit.workingDays(3);
        refused(Code.PAUSES_OVERLAP, () -> time.due(START, limit, List.of(first, second)));
        refused(Code.PAUSES_OVERLAP, () -> time.due(START, limit, List.of(second, first)));
        refused(Code.OPEN_PAUSE_NOT_LAST, () -> time.due(START, limit, List.of(open, second)));
        refused(Code.OPEN_PAUSE_NOT_LAST, () -> time.due(START, limit, List.of(second, open)));
    }

    @Test
    void datesOutOfRange() {
        refused(Code.OUT_OF_RANGE, () -> time.due(at("1989-12-31T08:00"), TimeLimit.workingDays(1)));
        refused(Code.OUT_OF_RANGE, () -> time.due(at("2101-01-01T08:00"), TimeLimit.workingDays(1)));
        refused(Code.OUT_OF_RANGE, () -> time.due(at("2100-12-30T08:00"), TimeLimit.workingDays(10)));
        refused(Code.OUT_OF_RANGE, () -> time.due(at("2100-12-01T08:00"), TimeLimit.calendarDays(31)));
        refused(Code.OUT_OF_RANGE, () -> time.due(Instant.MAX, TimeLimit.parse("same day")));
        refused(Code.OUT_OF_RANGE, () -> time.due(Instant.MIN, TimeLimit.workingHours(1)));
        refused(Code.OUT_OF_RANGE, () -> VIETNAM.plusMinutes(START, Long.MAX_VALUE / 2));
        Pause endless = Pause.stopping(at("2026-06-02T08:00"), Instant.MAX, "OUTAGE");
        refused(Code.OUT_OF_RANGE, () -> time.due(START, TimeLimit.workingDays(3), List.of(endless)));
        WorkingCalendar young = WorkingCalendar.of(
                "v", List.of(WeekHours.standard().from(LocalDate.of(2026, 7, 1))), List.of(), Set.of());
        refused(Code.OUT_OF_RANGE, () -> new WorkingTime(young).due(START, TimeLimit.workingDays(3)));
    }

    @Test
    void sharesThatCannotBe() {
        DueDate due = time.due(START, TimeLimit.workingDays(3));
        refused(Code.SHARE_INVALID, () -> due.atShare(0));
        refused(Code.SHARE_INVALID, () -> due.atShare(101));
    }

    @Test
    void aRefusalSaysWhyInBothLanguages() {
        CalendarFault fault = new CalendarFault(Code.LIMIT_UNREADABLE, "3 days");
        assertThat(Texts.of(Locale.ENGLISH).render(fault))
                .startsWith("The duration “3 days” is not understood. Examples: 3 working days");
        assertThat(Texts.of(Locale.forLanguageTag("vi-VN")).render(fault)).startsWith("Không hiểu thời hạn “3 days”.");
    }

    private static void refused(Code code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(CalendarFault.class, fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(Texts.of(Locale.ENGLISH).render(fault)).isNotBlank().doesNotContain("{");
        });
    }
}
