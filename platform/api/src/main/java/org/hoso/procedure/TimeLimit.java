package org.hoso.procedure;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The legal time of a case.
 *
 * @param amount number of units, halves allowed; 0 for SAME_DAY and NONE
 * @param cutOff hour from which a same-day procedure may be answered on the next working day; only for SAME_DAY
 */
public record TimeLimit(BigDecimal amount, Unit unit, Optional<LocalTime> cutOff) {

    /** Unit of a legal time. */
    public enum Unit {
        WORKING_DAYS,
        WORKING_HOURS,
        CALENDAR_DAYS,
        SAME_DAY,
        NONE
    }

    public static TimeLimit workingDays(int days) {
        return new TimeLimit(BigDecimal.valueOf(days), Unit.WORKING_DAYS, Optional.empty());
    }

    public static TimeLimit sameDay(LocalTime cutOff) {
        return new TimeLimit(BigDecimal.ZERO, Unit.SAME_DAY, Optional.of(cutOff));
    }

    public static TimeLimit none() {
        return new TimeLimit(BigDecimal.ZERO, Unit.NONE, Optional.empty());
    }
}
