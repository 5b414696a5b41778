package org.hoso.calendar.internal;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hoso.calendar.WeekHours;

/** A repeating week, with its sums of working minutes, of quarters of working days, and of working dates. */
final class Week {
    final WeekSums minutes;
    final WeekSums quarters;
    final WeekSums dates;
    private final DayHours[] days;

    private Week(DayHours[] days) {
        this.days = days;
        minutes = new WeekSums(days, DayHours::minutes);
        quarters = new WeekSums(days, DayHours::quarters);
        dates = new WeekSums(days, day -> day.minutes() > 0 ? 1 : 0);
    }

    static Week of(WeekHours hours) {
        DayHours[] days = new DayHours[7];
        for (int i = 0; i < 7; i++) {
            days[i] = DayHours.of(hours.on(DayOfWeek.of(i + 1)));
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
        return days[(int) Math.floorMod(epochDay - WeekSums.FIRST_MONDAY, 7L)];
    }

    /** The day with most work: what a make-up day is worked like. */
    DayHours longest() {
        return List.of(days).stream()
                .max(Comparator.comparingInt(DayHours::minutes))
                .orElse(DayHours.NONE);
    }
}
