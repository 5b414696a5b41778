package org.hoso.land.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Values of a form or a register entry; blank ones count as missing. */
public record Values(Map<String, String> map) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public Optional<String> find(String code) {
        return Optional.ofNullable(map.get(code)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The value, or empty text. */
    public String text(String code) {
        return find(code).orElse("");
    }

    public boolean has(String code) {
        return find(code).isPresent();
    }

    public boolean isTrue(String code) {
        return text(code).equals("true");
    }

    /** The date, or empty when there is none or it is no date. */
    public Optional<LocalDate> date(String code) {
        return find(code).flatMap(Values::parse);
    }

    /** The date as it is written in Vietnam, or the value itself when it is no date. */
    public String day(String code) {
        return date(code).map(DAY::format).orElseGet(() -> text(code));
    }

    private static Optional<LocalDate> parse(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException fault) {
            return Optional.empty();
        }
    }
}
