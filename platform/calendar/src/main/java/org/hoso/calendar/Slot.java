package org.hoso.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.hoso.calendar.CalendarFault.Code;

/**
 * Working hours without a break on one day, in whole minutes of local time.
 *
 * @param from opening, included
 * @param to closing; later than {@code from}
 */
public record Slot(LocalTime from, LocalTime to) {
    public Slot {
        if (!from.isBefore(to) || hasSeconds(from) || hasSeconds(to)) {
            throw new CalendarFault(Code.SLOT_INVALID, from + "-" + to);
        }
    }

    /** Reads {@code 07:00-11:30}; refused with {@link Code#SLOT_INVALID}. */
    public static Slot parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new CalendarFault(Code.SLOT_INVALID, text);
        }
        try {
            return new Slot(
                    LocalTime.parse(text.substring(0, dash).strip()),
                    LocalTime.parse(text.substring(dash + 1).strip()));
        } catch (DateTimeParseException unreadable) {
            throw new CalendarFault(Code.SLOT_INVALID, text);
        }
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }

    private static boolean hasSeconds(LocalTime time) {
        return time.getSecond() != 0 || time.getNano() != 0;
    }
}
