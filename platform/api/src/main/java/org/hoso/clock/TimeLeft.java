package org.hoso.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * The three things an official must see about time: how much, who holds the clock, and how urgent.
 *
 * @param workingMinutes working minutes left; negative when over; empty when there is no due date or it is finished
 * @param minutesPerDay  working minutes of a normal day, to show days and hours
 * @param holder         who holds the clock now
 * @param paused         true while the time does not count
 * @param askedTwice     true when more than one supplement was asked for: the indicators count it as late whatever the date
 */
public record TimeLeft(
        Optional<Instant> due,
        Optional<Long> workingMinutes,
        int minutesPerDay,
        ClockInterval.Holder holder,
        boolean paused,
        boolean askedTwice,
        Urgency urgency) {

    /** Shown as a colour with an icon and a word. */
    public enum Urgency {
        /** More than one working day is left. */
        CALM,
        /** Less than one working day is left. */
        SOON,
        LATE,
        PAUSED,
        /** Finished in time. */
        DONE,
        /** Finished after the due date. */
        DONE_LATE,
        /** No due date. */
        NONE
    }
}
