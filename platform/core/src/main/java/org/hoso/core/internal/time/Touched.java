package org.hoso.core.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CountingRule;
import org.hoso.clock.WorkingCalendars;

/**
 * What a change of the calendars touches.
 *
 * @param what    coded
 * @param from    earliest date whose working time changes
 * @param details dates and kinds, no personal data
 */
record Touched(String what, String unitCode, LocalDate from, String details) {

    static Touched by(CalendarChange change, CalendarBook book) {
        String unit = unitOf(change);
        if (change instanceof CalendarChange.SetYear year) {
            String details = year.year() + " confirmed=" + year.confirmed() + " days="
                    + year.days().size();
            return new Touched("year", unit, firstDifference(year, book), details);
        } else if (change instanceof CalendarChange.SetDay day) {
            String details =
                    day.day().date() + " " + day.day().kind() + " " + day.day().part();
            return new Touched("day", unit, day.day().date(), details);
        } else if (change instanceof CalendarChange.RemoveDay day) {
            return new Touched("day-removed", unit, day.date(), day.date().toString());
        } else if (change instanceof CalendarChange.SetWeek week) {
            LocalDate from = week.week().validFrom();
            return new Touched("week", unit, from, from + " " + week.week().hours());
        } else if (change instanceof CalendarChange.RemoveWeek week) {
            return new Touched(
                    "week-removed", unit, week.validFrom(), week.validFrom().toString());
        }
        CountingRule rule = ((CalendarChange.SetRule) change).rule();
        String details = rule.validFrom() + " " + rule.convention() + " endOnWorkingDay=" + rule.endOnWorkingDay();
        return new Touched("rule", unit, rule.validFrom(), details);
    }

    static String unitOf(CalendarChange change) {
        if (change instanceof CalendarChange.SetDay day) {
            return day.unitCode();
        } else if (change instanceof CalendarChange.RemoveDay day) {
            return day.unitCode();
        } else if (change instanceof CalendarChange.SetWeek week) {
            return week.week().unitCode();
        } else if (change instanceof CalendarChange.RemoveWeek week) {
            return week.unitCode();
        }
        return WorkingCalendars.LOCALITY;
    }

    /** The first date that is not as it was; the last of the year when only the confirmation changes. */
    private static LocalDate firstDifference(CalendarChange.SetYear year, CalendarBook book) {
        List<CalendarDay> before = book.daysOf(year.year());
        Optional<LocalDate> first = Stream.concat(
                        before.stream().filter(day -> !year.days().contains(day)),
                        year.days().stream().filter(day -> !before.contains(day)))
                .map(CalendarDay::date)
                .min(LocalDate::compareTo);
        return first.orElse(LocalDate.of(year.year(), 12, 31));
    }
}
