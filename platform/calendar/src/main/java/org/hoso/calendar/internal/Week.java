package org.hoso.calendar.internal;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hoso.calendar.WeekHours;

/** A repeating week with running sums, so that any number of weeks is one multiplication. */
final class Week {
    /** 1970-01-05 was a Monday. */
    private static final long FIRST_MONDAY = 4;

    private final DayHours[] days;
    private final long[][] sums = new long[Measure.values().length][8];

    private Week(DayHours[] days) {
        this.days = days;
        for (Measure measure : Measure.values()) {
            long[] sum = sums[measure.ordinal()];
            for (int i = 0; i < 7; i++) {
                sum[i + 1] = sum[i] + measure.of(days[i]);
            }
        }
    }

    static Week of(WeekHours hours) {
        DayHours[] days = new DayHours[7];
        for (DayOfWeek day : DayOfWeek.values()) {
            days[day.ordinal()] = DayHours.of(hours.on(day));
        }
        return new Week(days);
    }

    /** A special day: seven times the same, of which a timeline uses one. */
    static Week ofOne(DayHours day) {
        DayHours[] days = new DayHours[7];
        Arrays.fill(days, day);
        return new Week(days);
    }

    DayHours day(long epochDay) {
        return days[(int) Math.floorMod(epochDay - FIRST_MONDAY, 7L)];
    }

    /** The day with most work, the earlier one of equals: what a make-up day is worked like. */
    DayHours longest() {
        return List.of(days).stream()
                .max(Comparator.comparingInt(DayHours::minutes))
                .orElse(DayHours.NONE);
    }

    /** Amount before a day, from an origin that is the same for all days of this week. */
    long before(Measure measure, long epochDay) {
        long[] sum = sums[measure.ordinal()];
        long day = epochDay - FIRST_MONDAY;
        return Math.floorDiv(day, 7L) * sum[7] + sum[(int) Math.floorMod(day, 7L)];
    }

    /** The day in which the amount, counted from the origin of {@link #before}, is reached. */
    long dayOf(Measure measure, long amount) {
        long[] sum = sums[measure.ordinal()];
        long weeks = Math.floorDiv(amount - 1, sum[7]);
        long rest = amount - weeks * sum[7];
        int day = 0;
        while (sum[day + 1] < rest) {
            day++;
        }
        return weeks * 7 + day + FIRST_MONDAY;
    }
}
