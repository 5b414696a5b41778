package org.hoso.calendar.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hoso.calendar.Slot;

/** The hours of one day as minutes since midnight, in order and without overlap. */
public final class DayHours {
    /** Noon parts the morning from the afternoon. */
    public static final int NOON = 12 * 60;

    /** A day without work. */
    public static final DayHours NONE = new DayHours(List.of());

    private final int[] from;
    private final int[] to;
    private final int minutes;
    private final int morning;

    private DayHours(List<int[]> slots) {
        from = slots.stream().mapToInt(slot -> slot[0]).toArray();
        to = slots.stream().mapToInt(slot -> slot[1]).toArray();
        minutes = worked(24 * 60);
        morning = worked(NOON);
    }

    public static DayHours of(List<Slot> slots) {
        return slots.isEmpty()
                ? NONE
                : new DayHours(slots.stream()
                        .map(slot -> new int[] {minute(slot.from()), minute(slot.to())})
                        .toList());
    }

    /** The morning of one day and the afternoon of another. */
    public static DayHours join(DayHours mornings, DayHours afternoons) {
        List<int[]> slots = new ArrayList<>();
        mornings.clip(0, NOON, slots);
        afternoons.clip(NOON, 24 * 60, slots);
        return slots.isEmpty() ? NONE : new DayHours(slots);
    }

    /** Working minutes of the day. */
    public int minutes() {
        return minutes;
    }

    /** Four for a day with work before and after noon, two for half a day, zero for none. */
    public int quarters() {
        return (morning > 0 ? 2 : 0) + (minutes > morning ? 2 : 0);
    }

    /** First working minute; only of a day with work. */
    public int open() {
        return from[0];
    }

    /** End of work; only of a day with work. */
    public int close() {
        return to[to.length - 1];
    }

    /** Working minutes before a minute of the day. */
    public int worked(int minuteOfDay) {
        int sum = 0;
        for (int i = 0; i < from.length && from[i] < minuteOfDay; i++) {
            sum += Math.min(to[i], minuteOfDay) - from[i];
        }
        return sum;
    }

    /** The earliest minute of the day before which so many minutes (1 to {@link #minutes}) have been worked. */
    public int at(int worked) {
        int left = worked;
        int i = 0;
        while (left > to[i] - from[i]) {
            left -= to[i] - from[i];
            i++;
        }
        return from[i] + left;
    }

    /** The minute of the day at which so many quarters (1 to {@link #quarters}) of the day are over; half a day ends with its half. */
    public int atQuarter(int quarter) {
        boolean inMorning = morning > 0 && quarter <= 2;
        int before = inMorning ? 0 : morning;
        int half = inMorning ? morning : minutes - morning;
        boolean wholeHalf = quarter % 2 == 0;
        return at(before + (wholeHalf ? half : (half + 1) / 2));
    }

    /** Slots in order. */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            slots.add(new Slot(time(from[i]), time(to[i])));
        }
        return slots;
    }

    private void clip(int start, int end, List<int[]> into) {
        for (int i = 0; i < from.length; i++) {
            int a = Math.max(from[i], start);
            int b = Math.min(to[i], end);
            if (a < b) {
                into.add(new int[] {a, b});
            }
        }
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
