package org.hoso.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The same arithmetic done naively, minute by minute and day by day, on the standard week: slow, and too simple to be wrong. */
final class Reference {
    private Reference() {}

    static boolean works(LocalDate date) {
        SpecialDay special = Calendars.VIETNAM.specialDays().get(date);
        if (special != null) {
            return special.kind() == SpecialDay.Kind.MAKE_UP_WORK;
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static boolean works(LocalDateTime minute) {
        LocalTime time = minute.toLocalTime();
        boolean morning = !time.isBefore(LocalTime.of(7, 0)) && time.isBefore(LocalTime.of(11, 30));
        boolean afternoon = !time.isBefore(LocalTime.of(13, 30)) && time.isBefore(LocalTime.of(17, 0));
        return (morning || afternoon) && works(minute.toLocalDate());
    }

    static long minutesBetween(LocalDateTime from, LocalDateTime to) {
        long minutes = 0;
        for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
            minutes += works(minute) ? 1 : 0;
        }
        return minutes;
    }

    static LocalDate receiptDate(LocalDateTime start) {
        LocalDate date = start.toLocalDate();
        if (works(date) && !start.toLocalTime().isAfter(LocalTime.of(17, 0))) {
            return date;
        }
        do {
            date = date.plusDays(1);
        } while (!works(date));
        return date;
    }

    static LocalDateTime dueByDate(LocalDateTime start, int days, List<Pause> pauses) {
        LocalDate receipt = receiptDate(start);
        LocalDate date = receipt;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            left -= works(date) ? 1 : 0;
        }
        return after(receipt.atTime(17, 0), days * 480L, pauses);
    }

    static LocalDateTime dueByHour(LocalDateTime start, long minutes, List<Pause> pauses) {
        return after(start, minutes, pauses);
    }

    private static LocalDateTime after(LocalDateTime from, long minutes, List<Pause> pauses) {
        LocalDateTime minute = from;
        for (long left = minutes; left > 0; minute = minute.plusMinutes(1)) {
            left -= works(minute) && !stopped(minute, pauses) ? 1 : 0;
        }
        return minute;
    }

    private static boolean stopped(LocalDateTime minute, List<Pause> pauses) {
        Instant instant = minute.atZone(WorkingCalendar.ZONE).toInstant();
        return pauses.stream()
                .anyMatch(pause -> !pause.start().isAfter(instant)
                        && pause.end().map(instant::isBefore).orElse(true));
    }
}
