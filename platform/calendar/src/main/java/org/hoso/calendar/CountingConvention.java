package org.hoso.calendar;

/**
 * How working days are counted (domain section 7.2). Both are found in running systems; a locality chooses. Hours, calendar days and
 * same-day limits are counted the same way under both.
 */
public enum CountingConvention {
    /**
     * The default. The day of receipt is not counted; every following working date counts as one day, a date with only a morning or only an
     * afternoon of work as half a day; the limit ends at the close of working hours of its last day (a half at the end of that half). A
     * dossier received after closing or on a day off counts as received on the next working date; at closing time sharp it is in time.
     *
     * <p>Less than one day is counted by the hour from the receipt: not counting the day of receipt would make half a day longer than a day.
     */
    RECEIPT_DATE,
    /**
     * One day is {@link WorkingCalendar#dayMinutes()} working minutes (8 hours) consumed from the receipt on: before opening from the
     * opening, in the lunch break from the afternoon opening, after closing or on a day off from the next opening.
     */
    HOUR_SLOT
}
