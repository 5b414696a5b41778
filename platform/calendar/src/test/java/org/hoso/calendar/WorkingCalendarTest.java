package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.calendar.Calendars.VIETNAM;
import static org.hoso.calendar.Calendars.at;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T06:00, 2026-06-01T07:00",
        "2026-06-01T07:00, 2026-06-01T07:00",
        "2026-06-01T11:29, 2026-06-01T11:29",
        "2026-06-01T11:30, 2026-06-01T13:30",
        "2026-06-05T17:00, 2026-06-08T07:00",
        "2026-02-14T12:00, 2026-02-23T07:00"
    })
    void workGoesOnAtTheNextOpening(String moment, String next) {
        assertThat(VIETNAM.nextWorkingTime(at(moment))).isEqualTo(at(next));
    }

    @Test
    void hoursOfADateFollowItsSpecialDay() {
        List<Slot> full = List.of(Slot.parse("07:00-11:30"), Slot.parse("13:30-17:00"));
        assertThat(VIETNAM.hours(LocalDate.of(2026, 6, 1))).isEqualTo(full);
        assertThat(VIETNAM.hours(LocalDate.of(2026, 2, 16))).isEmpty();
        assertThat(VIETNAM.hours(LocalDate.of(2026, 6, 6))).isEmpty();
        assertThat(VIETNAM.hours(LocalDate.of(2026, 8, 22))).isEqualTo(full);
        WorkingCalendar half = Calendars.named("half");
        assertThat(half.hours(LocalDate.of(2026, 6, 10))).containsExactly(full.get(0));
        assertThat(half.hours(LocalDate.of(2026, 6, 12))).containsExactly(full.get(1));
    }

    @Test
    void aSlotOverNoonIsCutAtNoonOnAHalfDay() {
        WeekHours noBreak =
                new WeekHours(WorkingCalendar.FIRST_DATE, Map.of(DayOfWeek.MONDAY, List.of(Slot.parse("08:00-14:00"))));
        SpecialDay half = new SpecialDay(
                LocalDate.of(2026, 6, 1), SpecialDay.Kind.OFF, SpecialDay.Part.MORNING, "Nửa ngày", "test");
        WorkingCalendar calendar = WorkingCalendar.of("v", List.of(noBreak), List.of(half), Set.of());
        assertThat(calendar.hours(LocalDate.of(2026, 6, 1))).containsExactly(Slot.parse("12:00-14:00"));
        assertThat(calendar.hours(LocalDate.of(2026, 6, 8))).containsExactly(Slot.parse("08:00-14:00"));
    }

    @Test
    void theZoneHasHadOneOffsetOverTheWholeRange() {
        Instant first =
                WorkingCalendar.FIRST_DATE.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        assertThat(WorkingCalendar.ZONE.getRules().nextTransition(first)).isNull();
        assertThat(WorkingCalendar.ZONE.getRules().getOffset(first).getTotalSeconds())
                .isEqualTo(7 * 3600);
    }

    @Test
    void theWholeRangeCanBeMeasured() {
        assertThat(VIETNAM.firstDate()).isEqualTo("1990-01-01");
        assertThat(VIETNAM.lastDate()).isEqualTo("2100-12-31");
        assertThat(VIETNAM.workingDates(VIETNAM.firstDate(), VIETNAM.lastDate()))
                .isBetween(28_000L, 29_000L);
        assertThat(VIETNAM.plusMinutes(at("1990-01-01T00:00"), 28_000L * 480)).isAfter(at("2097-01-01T00:00"));
    }
}
