package org.hoso.calendar;

import java.util.List;

/**
 * A calendar, limit or interval that cannot be. Thrown by factories and arithmetic of this package, never swallowed, never looped over.
 *
 * <p>It carries a stored {@link Code} and arguments; {@link Texts#render(CalendarFault)} gives the words. Whoever takes input from a
 * person catches it at that border and turns it into a refusal with the same code; anywhere else it is a fault.
 */
public final class CalendarFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<Object> arguments;

    public CalendarFault(Code code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    /** What the code speaks about, in the order of its text: dates, times, numbers or words. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** Why it is refused. The names are stable: they are stored and shown as {@code fault.<name>}. */
    public enum Code {
        /** A slot ends before it starts, is empty, or does not lie on whole minutes. */
        SLOT_INVALID,
        /** Two slots of one day of the week overlap. */
        SLOTS_OVERLAP,
        /** A week without any working hour. */
        NO_WORKING_HOURS,
        /** A calendar without weekly hours, or two weeks valid from the same date. */
        WEEKS_INVALID,
        /** Two special days on one date. */
        DATE_TWICE,
        /** A working day of less than one hour or more than 24. */
        DAY_LENGTH_INVALID,
        /** A date or moment outside the range of the calendar. */
        OUT_OF_RANGE,
        /** A duration of zero or less. */
        AMOUNT_NOT_POSITIVE,
        /** An amount that is not a multiple of a quarter, or a part of a calendar day. */
        AMOUNT_TOO_FINE,
        /** An amount above {@link TimeLimit#MAX_AMOUNT}. */
        AMOUNT_TOO_LARGE,
        /** Words that are no duration, or a number without its unit. */
        LIMIT_UNREADABLE,
        /** An interval that ends before it starts. */
        INTERVAL_REVERSED,
        /** Two pauses overlap. */
        PAUSES_OVERLAP,
        /** A pause that never ends and is followed by another one. */
        OPEN_PAUSE_NOT_LAST,
        /** A share of time outside 1 to 100 percent. */
        SHARE_INVALID,
        /** A line of a holiday table that cannot be read. */
        HOLIDAYS_UNREADABLE
    }
}
