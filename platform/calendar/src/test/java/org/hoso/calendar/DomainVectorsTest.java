package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.calendar.Calendars.VIETNAM;
import static org.hoso.calendar.Calendars.at;
import static org.hoso.calendar.Calendars.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The vectors of the domain research, section 7.6. */
class DomainVectorsTest {
    private final WorkingTime byDate = new WorkingTime(VIETNAM);
    private final WorkingTime byHour = new WorkingTime(VIETNAM, CountingConvention.HOUR_SLOT);

    @Test
    void v1TetInsideThreeWorkingDays() {
        assertThat(due(byDate, "2026-02-13T10:00", "3 working days")).isEqualTo("2026-02-25T17:00");
        assertThat(due(byHour, "2026-02-13T10:00", "3 working days")).isEqualTo("2026-02-25T10:00");
    }

    @Test
    void v2ReceivedAfterClosingTheConventionsDifferByADay() {
        assertThat(due(byHour, "2026-02-13T17:30", "3 working days")).isEqualTo("2026-02-25T17:00");
        assertThat(due(byDate, "2026-02-13T17:30", "3 working days")).isEqualTo("2026-02-26T17:00");
    }

    @Test
    void v3AndV4CutOffOfSameDayProcedures() {
        assertThat(due(byDate, "2026-04-29T14:59", "same day")).startsWith("2026-04-29");
        assertThat(due(byDate, "2026-04-29T15:01", "same day")).startsWith("2026-05-04");
    }

    @Test
    void v5DayInLieuOfHungKings() {
        assertThat(due(byDate, "2026-04-24T09:00", "1 working day")).startsWith("2026-04-28");
    }

    @Test
    void v6NewHolidayOf24November() {
        assertThat(due(byDate, "2026-11-23T09:00", "1 working day")).startsWith("2026-11-25");
    }

    @Test
    void v7PauseForTheTaxOffice() {
        assertThat(due(byDate, "2026-06-01T08:00", "10 working days")).startsWith("2026-06-15");
        assertThat(due(
                        byDate,
                        "2026-06-01T08:00",
                        "10 working days",
                        Calendars.pause("2026-06-04T17:00", "2026-06-18T07:00")))
                .startsWith("2026-06-26");
    }

    @Test
    void v8Tet2027() {
        assertThat(HolidayProposal.lunarNewYear(2027)).isEqualTo("2027-02-06");
    }

    @Test
    void v9MakeUpSaturdayIsAWorkingDay() {
        assertThat(VIETNAM.isWorkingDate(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(VIETNAM.isWorkingDate(LocalDate.of(2026, 1, 17))).isFalse();
        assertThat(due(byDate, "2026-01-09T09:00", "1 working day")).startsWith("2026-01-10");
    }

    @Test
    void v10SecondSupplementRequestIsLateEvenIfTheDateIsMet() {
        OnTime.Facts facts = new OnTime.Facts(
                Optional.of(at("2026-06-10T17:00")),
                Map.of(OnTime.Ending.PROCESSED, at("2026-06-09T10:00")),
                Optional.empty(),
                2);
        assertThat(OnTime.judge(facts, at("2026-06-30T17:00")))
                .extracting(OnTime::result, OnTime::reason)
                .containsExactly(OnTime.Result.LATE, OnTime.Reason.SUPPLEMENTED_TWICE);
    }

    @Test
    void v11DaysInLieuOfTheYearOfTheSeed() {
        assertThat(due(byDate, "2023-04-28T09:00", "1 working day")).startsWith("2023-05-04");
    }

    private static String due(WorkingTime time, String start, String limit, Pause... pauses) {
        return local(time.due(at(start), TimeLimit.parse(limit), List.of(pauses))
                        .at()
                        .orElseThrow())
                .toString();
    }
}
