package org.hoso.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Evidence as an official gives it: the number of a document and its date, or a file just uploaded, or both.
 *
 * @param words    number or kind of the document, up to 300 characters; may be empty text
 * @param date     date of the document; not in the future
 * @param uploadId a file the official has uploaded; it becomes a file of the dossier
 */
public record Proof(String words, Optional<LocalDate> date, Optional<String> uploadId) {

    /** No proof. */
    public static Proof none() {
        return new Proof("", Optional.empty(), Optional.empty());
    }

    /** A document by number and date. */
    public static Proof of(String words, LocalDate date) {
        return new Proof(words, Optional.of(date), Optional.empty());
    }
}
