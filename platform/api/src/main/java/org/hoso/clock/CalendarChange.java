package org.hoso.clock;

import java.time.LocalDate;
import java.util.List;

/** A change of the working calendars, as an administrator makes it. */
public sealed interface CalendarChange {

    /**
     * All days of a year of the locality at once.
     *
     * @param confirmed whether the year is final
     * @param source    the decision that fixes it; needed to confirm
     */
    record SetYear(int year, List<CalendarDay> days, boolean confirmed, String source) implements CalendarChange {
        public SetYear {
            days = List.copyOf(days);
        }
    }

    /** One day of a unit; a second one on its date replaces the first. */
    record SetDay(String unitCode, CalendarDay day) implements CalendarChange {}

    /** The unit has the day of the units above it again. */
    record RemoveDay(String unitCode, LocalDate date) implements CalendarChange {}

    /** Weekly hours from a date on; a second week from the same date replaces the first. */
    record SetWeek(WorkingWeek week) implements CalendarChange {}

    /** The weekly hours before it hold on. */
    record RemoveWeek(String unitCode, LocalDate validFrom) implements CalendarChange {}

    /** How is counted from a date on; a second rule from the same date replaces the first. */
    record SetRule(CountingRule rule) implements CalendarChange {}
}
