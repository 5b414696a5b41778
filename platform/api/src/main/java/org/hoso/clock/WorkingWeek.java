package org.hoso.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * The weekly hours of a unit from a date on, until its next week.
 *
 * @param unitCode  {@link WorkingCalendars#LOCALITY} for the hours of all units that have none of their own
 * @param hours     as people write them, such as {@code 07:00-11:30, 13:30-17:00}; a day without an entry is a rest day.
 *                  All days empty: from this date on the unit has the hours of the unit above it again
 */
public record WorkingWeek(String unitCode, LocalDate validFrom, Map<DayOfWeek, String> hours) {
    public WorkingWeek {
        hours = Map.copyOf(hours);
    }

    /** True when the unit has the hours of the unit above it from this date on. */
    public boolean isInherited() {
        return hours.isEmpty();
    }
}
