package org.hoso.calendar.internal;

import java.util.function.ToIntFunction;

/** Running sums over a repeating week, so that any number of weeks is one multiplication. */
final class WeekSums {
    /** 1970-01-05 was a Monday. */
    static final long FIRST_MONDAY = 4;

    private final long[] sums = new long[8];

    WeekSums(DayHours[] days, ToIntFunction<DayHours> measure) {
        for (int i = 0; i < 7; i++) {
            sums[i + 1] = sums[i] + measure.applyAsInt(days[i]);
        }
    }

    /** Amount before a day, from an origin that is the same for all days of this week. */
    long before(long epochDay) {
        long day = epochDay - FIRST_MONDAY;
        return Math.floorDiv(day, 7L) * sums[7] + sums[(int) Math.floorMod(day, 7L)];
    }

    /** The day in which an amount, counted from the origin of {@link #before}, is reached. */
    long dayOf(long amount) {
        long weeks = Math.floorDiv(amount - 1, sums[7]);
        long rest = amount - weeks * sums[7];
        int day = 0;
        while (sums[day + 1] < rest) {
            day++;
        }
        return weeks * 7 + day + FIRST_MONDAY;
    }
}
