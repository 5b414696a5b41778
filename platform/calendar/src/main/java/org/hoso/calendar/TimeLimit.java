package org.hoso.calendar;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.calendar.CalendarFault.Code;

/**
 * A legal time limit or a step's budget, with its unit (domain section 7.1). There is no limit without a unit.
 *
 * @param unit what is counted
 * @param quarters amount in quarters of the unit (3 days are 12, half a day is 2), because budgets of 0.25 and 0.5 days are in use; zero
 *     for {@link Unit#SAME_DAY} and {@link Unit#NONE}
 * @param cutOff for {@link Unit#SAME_DAY} the last minute at which a receipt still belongs to its day; empty for all others
 */
public record TimeLimit(Unit unit, int quarters, Optional<LocalTime> cutOff) {
    /** The largest amount of days or hours. */
    public static final int MAX_AMOUNT = 10_000;

    /** The cut-off hour of same-day procedures where nothing else is set (1.001193, 2.000635, 1.011441). */
    public static final LocalTime DEFAULT_CUT_OFF = LocalTime.of(15, 0);

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,40}(?:[.,]\\d{1,9})?)\\s+(\\D+)");
    private static final Pattern SAME_DAY = Pattern.compile("(?:same day|trong ngày)(?:\\s+(\\d{1,2}:\\d{2}))?");

    public TimeLimit {
        boolean counted = unit == Unit.WORKING_DAYS || unit == Unit.WORKING_HOURS || unit == Unit.CALENDAR_DAYS;
        if (counted && quarters <= 0) {
            throw new CalendarFault(Code.AMOUNT_NOT_POSITIVE, amount(quarters));
        }
        if (quarters > MAX_AMOUNT * 4) {
            throw new CalendarFault(Code.AMOUNT_TOO_LARGE, amount(quarters), MAX_AMOUNT);
        }
        if (unit == Unit.CALENDAR_DAYS && quarters % 4 != 0) {
            throw new CalendarFault(Code.AMOUNT_TOO_FINE, amount(quarters));
        }
        if ((!counted && quarters != 0) || cutOff.isPresent() != (unit == Unit.SAME_DAY)) {
            throw new CalendarFault(Code.LIMIT_UNREADABLE, amount(quarters) + " " + unit);
        }
    }

    public static TimeLimit workingDays(int days) {
        return of(Unit.WORKING_DAYS, BigDecimal.valueOf(days));
    }

    public static TimeLimit workingHours(int hours) {
        return of(Unit.WORKING_HOURS, BigDecimal.valueOf(hours));
    }

    /** Whole days of the calendar; where the last one is no working date, see {@link WorkingCalendar#calendarDaysEndOnWorkingDay()}. */
    public static TimeLimit calendarDays(int days) {
        return of(Unit.CALENDAR_DAYS, BigDecimal.valueOf(days));
    }

    /** Due at the close of the day of receipt, or of the next working date when received after the cut-off. */
    public static TimeLimit sameDay(LocalTime cutOff) {
        return new TimeLimit(Unit.SAME_DAY, 0, Optional.of(cutOff));
    }

    /** No due date is promised. */
    public static TimeLimit none() {
        return new TimeLimit(Unit.NONE, 0, Optional.empty());
    }

    /** Days or hours in multiples of a quarter. Refused: zero or less, finer than a quarter, a part of a calendar day. */
    public static TimeLimit of(Unit unit, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new CalendarFault(Code.AMOUNT_NOT_POSITIVE, amount);
        }
        if (amount.compareTo(BigDecimal.valueOf(MAX_AMOUNT)) > 0) {
            throw new CalendarFault(Code.AMOUNT_TOO_LARGE, amount, MAX_AMOUNT);
        }
        BigDecimal quarters = amount.multiply(BigDecimal.valueOf(4)).stripTrailingZeros();
        if (quarters.scale() > 0) {
            throw new CalendarFault(Code.AMOUNT_TOO_FINE, amount);
        }
        return new TimeLimit(unit, quarters.intValueExact(), Optional.empty());
    }

    /**
     * Reads {@code 3 working days}, {@code 0.5 working days}, {@code 4 working hours}, {@code 15 calendar days}, {@code same day},
     * {@code same day 15:00}, {@code none}, or in Vietnamese {@code 3 ngày làm việc}, {@code 4 giờ làm việc}, {@code 15 ngày} (calendar
     * days), {@code trong ngày}, {@code không hẹn}. A number without a unit, and the bare English {@code days}, are refused with
     * {@link Code#LIMIT_UNREADABLE}: catalogues mean either kind of day by them.
     */
    public static TimeLimit parse(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (words.equals("none") || words.equals("không hẹn")) {
            return none();
        }
        Matcher sameDay = SAME_DAY.matcher(words);
        if (sameDay.matches()) {
            String hour = sameDay.group(1);
            return sameDay(hour == null ? DEFAULT_CUT_OFF : time(hour, text));
        }
        Matcher counted = TEXT.matcher(words);
        if (!counted.matches()) {
            throw new CalendarFault(Code.LIMIT_UNREADABLE, text);
        }
        Unit unit = switch (String.valueOf(counted.group(2))) {
            case "working day", "working days", "ngày làm việc" -> Unit.WORKING_DAYS;
            case "working hour", "working hours", "giờ làm việc", "giờ" -> Unit.WORKING_HOURS;
            case "calendar day", "calendar days", "ngày" -> Unit.CALENDAR_DAYS;
            default -> throw new CalendarFault(Code.LIMIT_UNREADABLE, text);
        };
        return of(unit, new BigDecimal(String.valueOf(counted.group(1)).replace(',', '.')));
    }

    /** Days or hours, without trailing zeros; zero for same-day limits and for none. */
    public BigDecimal amount() {
        return amount(quarters);
    }

    /**
     * The working minutes of a limit in working days or hours, for sums such as the budgets of steps inside a legal time; empty for calendar
     * days, same-day limits and none, which are not made of working minutes.
     *
     * @param dayMinutes working minutes of a day, see {@link WorkingCalendar#dayMinutes()}
     */
    public OptionalLong workingMinutes(int dayMinutes) {
        return switch (unit) {
            case WORKING_DAYS -> OptionalLong.of((quarters * (long) dayMinutes + 3) / 4);
            case WORKING_HOURS -> OptionalLong.of(quarters * 15L);
            default -> OptionalLong.empty();
        };
    }

    /** The English form that {@link #parse} reads. */
    @Override
    public String toString() {
        String number = amount().toPlainString();
        return switch (unit) {
            case WORKING_DAYS -> number + " working days";
            case WORKING_HOURS -> number + " working hours";
            case CALENDAR_DAYS -> number + " calendar days";
            case SAME_DAY -> "same day " + cutOff.orElse(DEFAULT_CUT_OFF);
            case NONE -> "none";
        };
    }

    private static BigDecimal amount(int quarters) {
        BigDecimal amount = BigDecimal.valueOf(quarters * 25L, 2).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static LocalTime time(String hour, String text) {
        try {
            return LocalTime.parse(hour.length() == 4 ? "0" + hour : hour);
        } catch (DateTimeParseException unreadable) {
            throw new CalendarFault(Code.LIMIT_UNREADABLE, text);
        }
    }

    /** What a limit counts. Stored by name. */
    public enum Unit {
        WORKING_DAYS,
        WORKING_HOURS,
        CALENDAR_DAYS,
        SAME_DAY,
        NONE
    }
}
