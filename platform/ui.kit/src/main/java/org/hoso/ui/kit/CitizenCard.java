package org.hoso.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text a scanner types from the QR code of a citizen card: parts between vertical bars, the number first. Only fills
 * fields in; the clerk sees and may change everything.
 */
public record CitizenCard(String number, String name, Optional<LocalDate> birthDate, String address) {

    private static final Pattern NUMBER = Pattern.compile("\\d{12}");

    /** Reads a scanned text; empty when it is none. */
    public static Optional<CitizenCard> parse(String scanned) {
        var parts = scanned.strip().split("\\|", -1);
        if (parts.length < 6 || !NUMBER.matcher(parts[0]).matches()) {
            return Optional.empty();
        }
        return Optional.of(new CitizenCard(parts[0], parts[2].strip(), Dates.parse(parts[3]), parts[5].strip()));
    }
}
