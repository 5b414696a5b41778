package org.hoso.register;

import java.time.LocalDate;
import java.util.Map;

/**
 * An entry a sector wants written. The platform gives it the next number of the book in the dossier's own transaction.
 *
 * @param register register id of the sector, such as birth
 * @param book     name of the book, such as KS/2026; numbers run per unit, register and book without gaps
 * @param fields   what is certified, code to value
 */
public record RegisterDraft(String register, String book, LocalDate entryDate, Map<String, String> fields) {

    public RegisterDraft {
        fields = Map.copyOf(fields);
    }
}
