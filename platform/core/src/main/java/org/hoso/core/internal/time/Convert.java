package org.hoso.core.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.calendar.CalendarFault;
import org.hoso.calendar.CountingConvention;
import org.hoso.calendar.Slot;
import org.hoso.calendar.SpecialDay;
import org.hoso.calendar.WeekHours;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CountingRule;
import org.hoso.clock.WorkingWeek;

/** Between the words of the contract and those of the calendar. Pure. */
final class Convert {

    private Convert() {}

    static SpecialDay day(CalendarDay day) {
        return new SpecialDay(
                day.date(),
                SpecialDay.Kind.valueOf(day.kind().name()),
                SpecialDay.Part.valueOf(day.part().name()),
                day.name(),
                day.source());
    }

    static CalendarDay day(SpecialDay day) {
        return new CalendarDay(
                day.date(),
                CalendarDay.Kind.valueOf(day.kind().name()),
                CalendarDay.Part.valueOf(day.part().name()),
                day.name(),
                day.source());
    }

    static CountingRules.Rule rule(CountingRule rule) {
        return new CountingRules.Rule(
                rule.validFrom(), CountingConvention.valueOf(rule.convention().name()), rule.endOnWorkingDay());
    }

    /** Hours such as {@code 07:00-11:30, 13:30-17:00}; refused by {@link CalendarFault}. */
    static List<Slot> slots(String hours) {
        return Stream.of(hours.split("[,;]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Slot::parse)
                .toList();
    }

    static WeekHours hours(LocalDate from, WorkingWeek week) {
        Map<DayOfWeek, List<Slot>> slots = new EnumMap<>(DayOfWeek.class);
        week.hours().forEach((day, hours) -> slots.put(day, slots(hours)));
        return new WeekHours(from, slots);
    }

    static WorkingWeek week(String unitCode, WeekHours week) {
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        week.slots()
                .forEach((day, slots) ->
                        hours.put(day, slots.stream().map(Slot::toString).collect(Collectors.joining(", "))));
        return new WorkingWeek(unitCode, week.validFrom(), hours);
    }
}
