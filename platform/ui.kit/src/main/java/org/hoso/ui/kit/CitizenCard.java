package org.hoso.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.dossier.Person;

/**
 * The text a scanner types from the QR code of a citizen card: number, old number, name, birth date, sex, address, day of
 * issue, between vertical bars. Only fills fields in; the clerk sees and may change everything.
 *
 * @param oldNumber number of the identity card before it, or empty text
 */
public record CitizenCard(
        String number, String oldNumber, String name, Optional<LocalDate> birthDate, String sex, String address) {

    private static final Pattern NUMBER = Pattern.compile("\\d{12}");
    private static final int LONGEST = 1_000;

    /** Reads a scanned text; empty when it is none. */
    public static Optional<CitizenCard> parse(String scanned) {
        var parts = scanned.strip().split("\\|", -1);
        if (scanned.length() > LONGEST
                || parts.length < 6
                || !NUMBER.matcher(parts[0]).matches()) {
            return Optional.empty();
        }
        return Optional.of(new CitizenCard(
                parts[0],
                parts[1].strip(),
                parts[2].strip(),
                Dates.parse(parts[3]),
                parts[4].strip(),
                parts[5].strip()));
    }

    /** The holder, as far as the card tells; phone and mail are kept from {@code before}. */
    public Person holder(Person before) {
        return new Person(Person.Kind.CITIZEN, name, number, birthDate, before.phone(), before.email(), address);
    }
}
