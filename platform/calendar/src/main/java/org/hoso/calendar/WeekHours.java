package org.hoso.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hoso.calendar.CalendarFault.Code;

/**
 * The weekly hours of a unit from a date on, until the next week of the same calendar becomes valid. Hours differ per unit and season and
 * may hold half days and Saturday mornings (domain: counter hours are set by the locality).
 *
 * @param validFrom first date with these hours
 * @param slots hours per day of the week, in order; a day that is missing or empty is a weekly rest day
 */
public record WeekHours(LocalDate validFrom, Map<DayOfWeek, List<Slot>> slots) {
    private static final List<Slot> FULL_DAY = List.of(Slot.parse("07:00-11:30"), Slot.parse("13:30-17:00"));

    public WeekHours {
        Map<DayOfWeek, List<Slot>> sorted = new EnumMap<>(DayOfWeek.class);
        slots.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                sorted.put(day, inOrder(day, hours));
            }
        });
        if (sorted.isEmpty()) {
            throw new CalendarFault(Code.NO_WORKING_HOURS, validFrom);
        }
        slots = Map.copyOf(sorted);
    }

    /** Monday to Friday 7:00-11:30 and 13:30-17:00, valid from the first date a calendar can hold. */
    public static WeekHours standard() {
        Map<DayOfWeek, List<Slot>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, FULL_DAY);
            }
        }
        return new WeekHours(WorkingCalendar.FIRST_DATE, week);
    }

    /** The same week with other hours on one day; without a slot that day becomes a rest day. */
    public WeekHours with(DayOfWeek day, Slot... hours) {
        Map<DayOfWeek, List<Slot>> week = new EnumMap<>(DayOfWeek.class);
        week.putAll(slots);
        week.put(day, List.of(hours));
        return new WeekHours(validFrom, week);
    }

    /** The same week, valid from another date. */
    public WeekHours from(LocalDate date) {
        return new WeekHours(date, slots);
    }

    /** The hours of a day in order; empty on a weekly rest day. */
    public List<Slot> on(DayOfWeek day) {
        return slots.getOrDefault(day, List.of());
    }

    private static List<Slot> inOrder(DayOfWeek day, List<Slot> hours) {
        List<Slot> sorted = new ArrayList<>(hours);
        sorted.sort(Comparator.comparing(Slot::from));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from().isBefore(sorted.get(i - 1).to())) {
                throw new CalendarFault(Code.SLOTS_OVERLAP, day, sorted.get(i - 1), sorted.get(i));
            }
        }
        return List.copyOf(sorted);
    }
}
