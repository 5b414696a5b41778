package org.hoso.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reading dates as clerks type them: 5/1/2020, 05.01.2020, 05012020 or 2020-01-05. */
public final class Dates {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Dates() {}

    /** The day meant by {@code text}, or empty when it is none. */
    public static Optional<LocalDate> parse(String text) {
        var trimmed = text.strip();
        for (var pattern : new Pattern[] {PARTS, DIGITS}) {
            var matcher = pattern.matcher(trimmed);
            if (matcher.matches()) {
                return day(matcher.group(3), matcher.group(2), matcher.group(1));
            }
        }
        var iso = ISO.matcher(trimmed);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
