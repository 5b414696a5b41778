package org.hoso.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.ClockInterval.Holder;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.Test;

class WorkingDueDatesTest {

    private final UnitTime dates = new WorkingDueDates().of("20494");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }

    private static ClockInterval waiting(String from, String to) {
        return new ClockInterval(
                Holder.APPLICANT,
                Optional.empty(),
                Optional.empty(),
                at(from),
                Optional.of(at(to)),
                false,
                "supplement",
                Optional.empty(),
                "An");
    }

    @Test
    void limitsOfAllUnitsAreCounted() {
        assertThat(dates.due(at("2026-02-13T10:00"), TimeLimit.workingDays(3), List.of()))
                .contains(at("2026-02-25T17:00"));
        assertThat(dates.due(at("2026-04-29T15:01"), TimeLimit.sameDay(LocalTime.of(15, 0)), List.of()))
                .contains(at("2026-05-04T17:00"));
        assertThat(dates.due(
                        at("2026-06-01T08:00"),
                        new TimeLimit(BigDecimal.valueOf(4), TimeLimit.Unit.WORKING_HOURS, Optional.empty()),
                        List.of()))
                .contains(at("2026-06-01T14:00"));
        assertThat(dates.due(
                        at("2026-06-01T08:00"),
                        new TimeLimit(BigDecimal.valueOf(7), TimeLimit.Unit.CALENDAR_DAYS, Optional.empty()),
                        List.of()))
                .contains(at("2026-06-08T17:00"));
        assertThat(dates.due(at("2026-06-01T08:00"), TimeLimit.none(), List.of()))
                .isEmpty();
    }

    @Test
    void aPauseShiftsTheDueDateByTheWorkingTimeItTook() {
        assertThat(dates.due(
                        at("2026-06-01T08:00"),
                        TimeLimit.workingDays(10),
                        List.of(waiting("2026-06-04T17:00", "2026-06-18T07:00"))))
                .contains(at("2026-06-26T17:00"));
    }

    @Test
    void aWaitBeforeTheClockStartedIsNotGivenBack() {
        assertThat(dates.due(
                        at("2026-06-01T08:00"),
                        TimeLimit.workingDays(3),
                        List.of(waiting("2026-05-25T08:00", "2026-06-01T08:00"))))
                .contains(at("2026-06-04T17:00"));
    }
}
