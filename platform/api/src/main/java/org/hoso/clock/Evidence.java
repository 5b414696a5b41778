package org.hoso.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What proves that a clock stood still or went on: a document by its number and date, or a file of the dossier.
 *
 * @param words  number or kind of the document, such as a decision, notice or message number; empty text when there is
 *               only a file
 * @param date   date of the document
 * @param sha256 content hash of the file of the dossier that shows it, lower-case hexadecimal
 */
public record Evidence(String words, Optional<LocalDate> date, Optional<String> sha256) {

    /** Number and date, without a file. */
    public static Evidence of(String words, LocalDate date) {
        return new Evidence(words, Optional.of(date), Optional.empty());
    }
}
