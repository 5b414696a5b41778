package org.hoso.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A stored entry.
 *
 * @param sector    sector that wrote it
 * @param unitCode  territory whose book it is
 * @param number    number within the book, from 1
 * @param dossierId the dossier it came from
 * @param madeBy    name of the official whose action wrote it
 */
public record RegisterEntry(
        long id,
        String sector,
        String register,
        String unitCode,
        String book,
        int number,
        LocalDate entryDate,
        long dossierId,
        Map<String, String> fields,
        Instant madeAt,
        String madeBy) {

    public RegisterEntry {
        fields = Map.copyOf(fields);
    }
}
