package org.hoso.calendar.internal;

/** What can be summed over days. */
public enum Measure {
    /** Working minutes. */
    MINUTES,
    /** Quarters of working days: four for a whole day, two for half a day. */
    QUARTERS,
    /** Dates with any work. */
    DATES;

    long of(DayHours day) {
        return switch (this) {
            case MINUTES -> day.minutes();
            case QUARTERS -> day.quarters();
            case DATES -> day.minutes() > 0 ? 1 : 0;
        };
    }
}
