package org.hoso.core.internal.localcatalogue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.procedure.TimeLimit;
import org.hoso.procedure.TimeLimit.Unit;

/** A time as the national portal prints it, such as "5 Ngày làm việc". Pure. */
final class PrintedTime {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4}(?:[.,][0-9])?)\\s*(.*)");

    private PrintedTime() {}

    /** The limit, or empty when it has no amount, no unit, or one that is no legal time here (months). */
    static Optional<TimeLimit> read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(matcher.group(1).replace(',', '.'));
        boolean usable = amount.signum() > 0
                && amount.multiply(BigDecimal.valueOf(2)).stripTrailingZeros().scale() <= 0;
        return usable
                ? unit(matcher.group(2)).map(unit -> new TimeLimit(amount, unit, Optional.empty()))
                : Optional.empty();
    }

    /** True for a figure alone: the source lacks the unit. */
    static boolean isBare(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() && matcher.group(2).isEmpty();
    }

    private static Optional<Unit> unit(String words) {
        return switch (words.strip().toLowerCase(Locale.ROOT)) {
            case "ngày làm việc" -> Optional.of(Unit.WORKING_DAYS);
            case "ngày" -> Optional.of(Unit.CALENDAR_DAYS);
            case "giờ", "giờ làm việc" -> Optional.of(Unit.WORKING_HOURS);
            default -> Optional.empty();
        };
    }
}
