package org.hoso.calendar;

import java.util.List;

/**
 * One line of an explanation: a stored code and what it speaks about. {@link Texts} gives the words.
 *
 * @param code which line it is
 * @param arguments dates, local date-times, times, numbers, words and {@link WorkingAmount}s in the order given at the code; local times
 *     are Vietnamese
 */
public record Line(Code code, List<Object> arguments) {
    public Line {
        arguments = List.copyOf(arguments);
    }

    /** A line with its arguments. */
    public static Line of(Code code, Object... arguments) {
        return new Line(code, List.of(arguments));
    }

    /** The lines there are. The names are stable: they are stored and shown as {@code line.<name>}. */
    public enum Code {
        /** Start of the clock: date-time. */
        STARTED,
        /** Before opening: counted from date-time. */
        BEFORE_OPENING,
        /** In a break: counted from date-time. */
        IN_BREAK,
        /** After closing: counted from date-time. */
        AFTER_CLOSING,
        /** On a day off: counted from date-time. */
        ON_DAY_OFF,
        /** After the cut-off: time, next working date. */
        AFTER_CUT_OFF,
        /** Limit in working days: amount. */
        LIMIT_WORKING_DAYS,
        /** Limit in working hours: amount. */
        LIMIT_WORKING_HOURS,
        /** Limit in calendar days: amount. */
        LIMIT_CALENDAR_DAYS,
        /** Same day: cut-off. */
        LIMIT_SAME_DAY,
        /** A cut-off was named, but moves same-day limits only: time. */
        CUT_OFF_NOT_USED,
        /** No due date is promised. */
        LIMIT_NONE,
        /** Convention: the day of receipt, which is not counted. */
        RECEIPT_DATE,
        /** Convention: minutes of one day as an amount. */
        HOUR_SLOT,
        /** Part of a day is counted by the hour from the receipt. */
        PART_OF_DAY,
        /** Calendar days are counted by date from: date. */
        BY_CALENDAR_DATE,
        /** Weekly rest days skipped: number. */
        REST_DAYS,
        /** A day skipped: date, name. */
        DAY_OFF,
        /** Days of one name skipped: first date, last date, name, number of days. */
        DAYS_OFF,
        /** The morning is off: date, name. */
        MORNING_OFF,
        /** The afternoon is off: date, name. */
        AFTERNOON_OFF,
        /** A make-up working day is counted: date, name. */
        MAKE_UP_WORK,
        /** A pause gives back working time: from, to, reason, amount. */
        PAUSED,
        /** A pause gives back calendar days: from, to, reason, number of days. */
        PAUSED_DAYS,
        /** A same-day limit starts anew after a pause: from, to, reason. */
        PAUSED_ANEW,
        /** A pause that moves nothing: from, to, reason. */
        PAUSE_WITHOUT_EFFECT,
        /** A pause begun when the limit was used up: from, reason. */
        PAUSE_AFTER_DUE,
        /** An interval whose time counts: from, to, reason. */
        INTERVAL_COUNTS,
        /** An open interval whose time counts: from, reason. */
        OPEN_INTERVAL_COUNTS,
        /** The clock stands still: since, reason. */
        STOPPED,
        /** The last calendar day is no working date: date, next working date. */
        MOVED_TO_WORKING_DAY,
        /** Due: date-time. */
        DUE,
        /** Due as it stood when the clock stopped: date-time. */
        DUE_WHEN_STOPPED,
        /** Calendar: version. */
        CALENDAR,
        /** A year nobody has confirmed: year, as text. */
        UNCONFIRMED_YEAR,
        /** As of: date-time. */
        AS_OF,
        /** Time left: amount. */
        LEFT,
        /** Time over: amount. */
        OVER,
        /** Time used up so far: amount. */
        ELAPSED,
        /** The first due date, kept for ever: date-time. */
        FIRST_DUE,
        /** The date promised in an apology: date-time. */
        PROMISED,
        /** The due date that is stored differs and will be counted anew: date-time. */
        STORED_DUE
    }
}
