package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource({
        "3 working days, WORKING_DAYS, 3",
        "1 working day, WORKING_DAYS, 1",
        "0.5 working days, WORKING_DAYS, 0.5",
        "'0,25 ngày làm việc', WORKING_DAYS, 0.25",
        "10 Ngày làm việc, WORKING_DAYS, 10",
        "4 working hours, WORKING_HOURS, 4",
        "8 giờ làm việc, WORKING_HOURS, 8",
        "2 giờ, WORKING_HOURS, 2",
        "15 calendar days, CALENDAR_DAYS, 15",
        "15 Ngày, CALENDAR_DAYS, 15",
        "'  20   calendar   days ', CALENDAR_DAYS, 20",
        "same day, SAME_DAY, 0",
        "Trong ngày, SAME_DAY, 0",
        "none, NONE, 0"
    })
    void isReadFromWords(String text, TimeLimit.Unit unit, BigDecimal amount) {
        TimeLimit limit = TimeLimit.parse(text);
        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(limit.amount()).isEqualByComparingTo(amount);
        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
    }

    @Test
    void theCutOffIsReadOrIsThreeInTheAfternoon() {
        assertThat(TimeLimit.parse("same day 9:30").cutOff()).contains(LocalTime.of(9, 30));
        assertThat(TimeLimit.parse("trong ngày 16:00").cutOff()).contains(LocalTime.of(16, 0));
        assertThat(TimeLimit.parse("same day").cutOff()).contains(LocalTime.of(15, 0));
    }

    @Test
    void equalAmountsAreEqualLimits() {
        assertThat(TimeLimit.of(TimeLimit.Unit.WORKING_DAYS, new BigDecimal("10.00")))
                .isEqualTo(TimeLimit.workingDays(10))
                .hasToString("10 working days");
    }

    @Test
    void budgetsOfStepsCanBeSummedUp() {
        long legal = TimeLimit.workingDays(3).workingMinutes(480).orElseThrow();
        long steps = TimeLimit.parse("0.25 working days").workingMinutes(480).orElseThrow()
                + TimeLimit.parse("22 working hours").workingMinutes(480).orElseThrow();
        assertThat(steps).isEqualTo(legal);
        assertThat(TimeLimit.calendarDays(3).workingMinutes(480)).isEmpty();
        assertThat(TimeLimit.none().workingMinutes(480)).isEmpty();
    }
}
