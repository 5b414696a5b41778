package org.hoso.calendar.internal;

/** One running sum over the stretches of a timeline. */
final class Track {
    private final WeekSums[] weeks;
    /** Amount from the start of the range to the start of each stretch. */
    private final long[] sums;
    /** The same, less what the week of the stretch counts before that start. */
    private final long[] offsets;

    private final long total;

    /** Stretch {@code i} has the week {@code i} from day {@code starts[i]} until the next stretch, the last one until {@code endDay}. */
    Track(WeekSums[] weeks, long[] starts, long endDay) {
        this.weeks = weeks;
        sums = new long[starts.length];
        offsets = new long[starts.length];
        long running = 0;
        for (int i = 0; i < starts.length; i++) {
            long end = i + 1 < starts.length ? starts[i + 1] : endDay;
            sums[i] = running;
            offsets[i] = running - weeks[i].before(starts[i]);
            running += weeks[i].before(end) - weeks[i].before(starts[i]);
        }
        total = running;
    }

    /** Amount from the start of the range to the start of a day in a stretch. */
    long before(int stretch, long epochDay) {
        return offsets[stretch] + weeks[stretch].before(epochDay);
    }

    /** Whether the amount is reached inside the range. */
    boolean reaches(long amount) {
        return amount > 0 && amount <= total;
    }

    /** The day in which an amount that {@link #reaches} is reached. */
    long dayOf(long amount) {
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sums[middle] < amount) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return weeks[low].dayOf(amount - offsets[low]);
    }
}
