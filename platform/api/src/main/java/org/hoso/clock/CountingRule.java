package org.hoso.clock;

import java.time.LocalDate;

/**
 * How the locality counts, for clocks that start on {@code validFrom} or later, until the next rule.
 *
 * @param endOnWorkingDay whether a limit in calendar days that would end on a day off ends on the next working day
 */
public record CountingRule(LocalDate validFrom, Convention convention, boolean endOnWorkingDay) {

    /** How working days are counted. Stored by name. */
    public enum Convention {
        /** The day of receipt is not counted; a limit ends at closing time of its last day. */
        RECEIPT_DATE,
        /** Working hours are consumed from the hour of receipt on. */
        HOUR_SLOT
    }
}
