package org.hoso.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Calendars and short notations of the tests. */
final class Calendars {
    static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Calendars() {}

    static WorkingCalendar named(String name) {
        return switch (name) {
            case "std" -> VIETNAM;
            case "flex" -> VIETNAM.withCalendarDaysEndOnWorkingDay(false);
            case "sat" ->
                with(List.of(WeekHours.standard().with(DayOfWeek.SATURDAY, Slot.parse("07:00-11:30"))), List.of());
            case "half" ->
                with(
                        List.of(WeekHours.standard()),
                        List.of(
                                half(LocalDate.of(2026, 6, 10), SpecialDay.Part.AFTERNOON),
                                half(LocalDate.of(2026, 6, 12), SpecialDay.Part.MORNING)));
            case "season" -> with(List.of(WeekHours.standard(), summer().from(LocalDate.of(2026, 6, 15))), List.of());
            default -> throw new IllegalArgumentException(name);
        };
    }

    static WorkingCalendar with(List<WeekHours> weeks, List<SpecialDay> more) {
        List<SpecialDay> days = new ArrayList<>(VIETNAM.specialDays().values());
        days.addAll(more);
        return WorkingCalendar.of("test", weeks, days, VIETNAM.confirmedYears());
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    static Pause pause(String from, String to) {
        return Pause.stopping(at(from), at(to), "SUPPLEMENT");
    }

    private static SpecialDay half(LocalDate date, SpecialDay.Part part) {
        return new SpecialDay(date, SpecialDay.Kind.OFF, part, "Nửa ngày", "test");
    }

    private static WeekHours summer() {
        WeekHours week = WeekHours.standard();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!week.on(day).isEmpty()) {
                week = week.with(day, Slot.parse("14:00-17:30"), Slot.parse("06:30-11:00"));
            }
        }
        return week;
    }
}
