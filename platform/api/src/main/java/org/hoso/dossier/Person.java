package org.hoso.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An applicant, as typed and checked at reception. Texts are NFC and trimmed; unknown ones are empty.
 *
 * @param identityNumber personal identity number (12 digits), old identity card (9), or tax code of an organisation
 */
public record Person(
        Kind kind,
        String name,
        String identityNumber,
        Optional<LocalDate> birthDate,
        String phone,
        String email,
        String address) {

    /** Kind of applicant. */
    public enum Kind {
        CITIZEN,
        ORGANISATION,
        HOUSEHOLD
    }

    /** A citizen of whom only this much is known. */
    public static Person citizen(String name, String identityNumber, String phone, String address) {
        return new Person(Kind.CITIZEN, name, identityNumber, Optional.empty(), phone, "", address);
    }
}
