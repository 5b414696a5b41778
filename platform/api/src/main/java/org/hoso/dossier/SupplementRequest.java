package org.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request to supplement, and its answer.
 *
 * @param number  1 for the first
 * @param answerBy last day for the applicant, empty when none was set
 * @param before  where the dossier lay, and where it returns to
 */
public record SupplementRequest(
        int number,
        Instant askedAt,
        OfficialRef askedBy,
        List<CodedText> items,
        Optional<LocalDate> answerBy,
        Position before,
        Optional<Instant> takenInAt,
        Optional<OfficialRef> takenInBy) {

    public SupplementRequest {
        items = List.copyOf(items);
    }
}
