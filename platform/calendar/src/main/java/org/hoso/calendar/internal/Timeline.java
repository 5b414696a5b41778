package org.hoso.calendar.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hoso.calendar.CalendarFault;
import org.hoso.calendar.CalendarFault.Code;
import org.hoso.calendar.SpecialDay;
import org.hoso.calendar.WeekHours;

/**
 * Working time between two dates as running sums over stretches of equal weeks, cut at special days and at changes of the weekly hours. Every
 * question is one search and a few multiplications, however many years lie between. Immutable.
 */
public final class Timeline {
    private static final int DAY = 24 * 60;

    /** Days per entry of {@link #blocks}, as a power of two. */
    private static final int BLOCK = 5;

    private final long firstDay;
    private final long endDay;
    private final long[] starts;
    private final Week[] weeks;
    private final DayHours[] fullDays;
    /** First stretch of each block of days, so that finding one takes a step or two. */
    private final int[] blocks;

    private final Track minutes;
    private final Track quarters;
    private final Track dates;

    /**
     * @param hours not empty, in order of validity; dates before the first are out of range
     * @param specialDays in order of date, one per date
     */
    public Timeline(LocalDate first, LocalDate last, List<WeekHours> hours, List<SpecialDay> specialDays) {
        firstDay = Math.max(first.toEpochDay(), hours.get(0).validFrom().toEpochDay());
        endDay = last.toEpochDay() + 1;
        List<Long> cuts = new ArrayList<>();
        List<Week> stretches = new ArrayList<>();
        List<DayHours> longest = new ArrayList<>();
        int special = 0;
        for (int i = 0; i < hours.size(); i++) {
            long day = Math.max(firstDay, hours.get(i).validFrom().toEpochDay());
            long end = i + 1 < hours.size() ? hours.get(i + 1).validFrom().toEpochDay() : endDay;
            Week week = Week.of(hours.get(i));
            while (special < specialDays.size()
                    && specialDays.get(special).date().toEpochDay() < end) {
                SpecialDay one = specialDays.get(special++);
                long date = one.date().toEpochDay();
                if (date >= day) {
                    if (date > day) {
                        cuts.add(day);
                        stretches.add(week);
                    }
                    cuts.add(date);
                    stretches.add(Week.ofOne(hoursOn(one, week)));
                    day = date + 1;
                }
            }
            if (day < Math.min(end, endDay)) {
                cuts.add(day);
                stretches.add(week);
            }
            while (longest.size() < stretches.size()) {
                longest.add(week.longest());
            }
        }
        starts = cuts.stream().mapToLong(Long::longValue).toArray();
        weeks = stretches.toArray(new Week[0]);
        fullDays = longest.toArray(new DayHours[0]);
        blocks = blocks();
        minutes = track(week -> week.minutes);
        quarters = track(week -> week.quarters);
        dates = track(week -> week.dates);
    }

    /** First day of the range, in epoch days. */
    public long firstDay() {
        return firstDay;
    }

    /** The hours of a day; refused outside the range. */
    public DayHours day(long epochDay) {
        return weeks[stretch(epochDay)].day(epochDay);
    }

    /** The longest day of the weekly hours valid on a day. */
    public DayHours fullDay(long epochDay) {
        return fullDays[stretch(epochDay)];
    }

    /** Quarters of working days (four for a whole day, two for half a day) from the start of the range to the start of a day. */
    public long quartersBefore(long epochDay) {
        return quarters.before(stretch(epochDay), epochDay);
    }

    /** Working dates from the start of the range to the start of a day. */
    public long datesBefore(long epochDay) {
        return dates.before(stretch(epochDay), epochDay);
    }

    /** Working minutes from the start of the range to a local minute. */
    public long worked(long minute) {
        long day = Math.floorDiv(minute, (long) DAY);
        int i = stretch(day);
        return minutes.before(i, day) + weeks[i].day(day).worked((int) (minute - day * DAY));
    }

    /** The earliest local minute at which so many working minutes have passed since the start of the range. */
    public long at(long worked) {
        long day = dayOf(minutes, worked);
        int i = stretch(day);
        return day * DAY + weeks[i].day(day).at((int) (worked - minutes.before(i, day)));
    }

    /** The local minute at which so many quarters of working days have passed since the start of the range. */
    public long atQuarter(long quarter) {
        long day = dayOf(quarters, quarter);
        return day * DAY + day(day).atQuarter((int) (quarter - quartersBefore(day)));
    }

    /** The given day if it has work, else the next one that has. */
    public long workingDayFrom(long epochDay) {
        return day(epochDay).minutes() > 0 ? epochDay : dayOf(dates, datesBefore(epochDay) + 1);
    }

    /** The local minute at which work ends on a day; only of a day with work. */
    public long close(long epochDay) {
        return epochDay * DAY + day(epochDay).close();
    }

    private int stretch(long epochDay) {
        if (epochDay < firstDay || epochDay >= endDay) {
            throw outOfRange(epochDay);
        }
        int i = blocks[(int) (epochDay - firstDay) >> BLOCK];
        while (i + 1 < starts.length && starts[i + 1] <= epochDay) {
            i++;
        }
        return i;
    }

    private int[] blocks() {
        int[] first = new int[((int) (endDay - 1 - firstDay) >> BLOCK) + 1];
        int i = 0;
        for (int block = 0; block < first.length; block++) {
            long day = firstDay + ((long) block << BLOCK);
            while (i + 1 < starts.length && starts[i + 1] <= day) {
                i++;
            }
            first[block] = i;
        }
        return first;
    }

    private Track track(Function<Week, WeekSums> measure) {
        return new Track(Arrays.stream(weeks).map(measure).toArray(WeekSums[]::new), starts, endDay);
    }

    private long dayOf(Track track, long amount) {
        if (!track.reaches(amount)) {
            throw outOfRange(amount <= 0 ? firstDay - 1 : endDay);
        }
        return track.dayOf(amount);
    }

    private CalendarFault outOfRange(long epochDay) {
        long shown = Math.max(-365_000_000L, Math.min(365_000_000L, epochDay));
        return new CalendarFault(
                Code.OUT_OF_RANGE,
                LocalDate.ofEpochDay(shown),
                LocalDate.ofEpochDay(firstDay),
                LocalDate.ofEpochDay(endDay - 1));
    }

    private static DayHours hoursOn(SpecialDay special, Week week) {
        DayHours usual = week.day(special.date().toEpochDay());
        DayHours other = special.kind() == SpecialDay.Kind.MAKE_UP_WORK ? week.longest() : DayHours.NONE;
        return switch (special.part()) {
            case WHOLE -> other;
            case MORNING -> DayHours.join(other, usual);
            case AFTERNOON -> DayHours.join(usual, other);
        };
    }
}
