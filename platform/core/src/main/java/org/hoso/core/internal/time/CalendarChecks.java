package org.hoso.core.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hoso.calendar.CalendarFault;
import org.hoso.calendar.Slot;
import org.hoso.calendar.WeekHours;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.WorkingCalendars;
import org.hoso.clock.WorkingWeek;
import org.hoso.core.internal.explain.Lines;
import org.hoso.decision.Reason;

/** What is wrong with a change of the calendars, at the field where it can be mended. Pure. */
final class CalendarChecks {

    private static final int LONGEST = 200;

    private CalendarChecks() {}

    static List<Reason> problems(CalendarChange change) {
        if (change instanceof CalendarChange.SetYear year) {
            return year(year);
        } else if (change instanceof CalendarChange.SetDay day) {
            return day(day);
        } else if (change instanceof CalendarChange.SetWeek week) {
            return week(week.week());
        } else if (change instanceof CalendarChange.RemoveWeek week) {
            return isFirst(week.unitCode(), week.validFrom())
                    ? List.of(Reason.at("validFrom", "calendar.week.first"))
                    : List.of();
        } else if (change instanceof CalendarChange.SetRule rule) {
            return date("validFrom", rule.rule().validFrom());
        }
        return List.of();
    }

    /** Refused outside the years of a calendar. */
    static List<Reason> year(int year) {
        boolean possible = year >= WorkingCalendar.FIRST_DATE.getYear() && year <= WorkingCalendar.LAST_DATE.getYear();
        return possible
                ? List.of()
                : List.of(Reason.at(
                        "year",
                        "calendar.year",
                        WorkingCalendar.FIRST_DATE.getYear(),
                        WorkingCalendar.LAST_DATE.getYear()));
    }

    private static List<Reason> year(CalendarChange.SetYear change) {
        List<Reason> reasons = new ArrayList<>(year(change.year()));
        Set<LocalDate> seen = new HashSet<>();
        for (CalendarDay day : change.days()) {
            if (day.date().getYear() != change.year()) {
                reasons.add(Reason.at("days", "calendar.date.year", day.date(), change.year()));
            }
            if (!seen.add(day.date())) {
                reasons.add(Reason.at("days", "calendar.date.twice", day.date()));
            }
            reasons.addAll(words("name", day.name(), true));
            reasons.addAll(words("source", day.source(), false));
        }
        reasons.addAll(words("source", change.source(), change.confirmed()));
        return reasons.stream().distinct().toList();
    }

    private static List<Reason> day(CalendarChange.SetDay change) {
        List<Reason> reasons = new ArrayList<>(date("date", change.day().date()));
        reasons.addAll(words("name", change.day().name(), true));
        reasons.addAll(words("source", change.day().source(), false));
        return reasons;
    }

    private static List<Reason> week(WorkingWeek week) {
        List<Reason> reasons = new ArrayList<>(date("validFrom", week.validFrom()));
        if (week.isInherited()) {
            if (week.unitCode().equals(WorkingCalendars.LOCALITY)) {
                reasons.add(Reason.at("hours.MONDAY", "field.required"));
            }
            return reasons;
        }
        Map<DayOfWeek, List<Slot>> slots = new TreeMap<>();
        week.hours().forEach((day, hours) -> slots(day, hours, slots, reasons));
        if (reasons.isEmpty()) {
            whole(week, slots, reasons);
        }
        return reasons;
    }

    private static void slots(DayOfWeek day, String hours, Map<DayOfWeek, List<Slot>> slots, List<Reason> reasons) {
        try {
            List<Slot> read = Convert.slots(hours);
            slots.put(day, read);
            if (!read.isEmpty()) {
                new WeekHours(WorkingCalendar.FIRST_DATE, Map.of(day, read));
            }
        } catch (CalendarFault fault) {
            reasons.add(Lines.reason("hours." + day, fault));
        }
    }

    private static void whole(WorkingWeek week, Map<DayOfWeek, List<Slot>> slots, List<Reason> reasons) {
        try {
            new WeekHours(week.validFrom(), slots);
        } catch (CalendarFault fault) {
            reasons.add(Lines.reason("hours.MONDAY", fault));
        }
    }

    private static boolean isFirst(String unitCode, LocalDate validFrom) {
        return unitCode.equals(WorkingCalendars.LOCALITY) && validFrom.equals(WorkingCalendar.FIRST_DATE);
    }

    private static List<Reason> date(String field, LocalDate date) {
        return date.isBefore(WorkingCalendar.FIRST_DATE) || date.isAfter(WorkingCalendar.LAST_DATE)
                ? List.of(Reason.at(
                        field,
                        "calendar.year",
                        WorkingCalendar.FIRST_DATE.getYear(),
                        WorkingCalendar.LAST_DATE.getYear()))
                : List.of();
    }

    private static List<Reason> words(String field, String text, boolean needed) {
        if (text.isBlank()) {
            return needed ? List.of(Reason.at(field, "field.required")) : List.of();
        }
        boolean plain = text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
        return plain ? List.of() : List.of(Reason.at(field, "field.too-long", LONGEST));
    }
}
