package org.hoso.document.internal.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * One hand-over of a dossier.
 *
 * @param takenAt  empty while nobody has taken it
 * @param finishes true when the locality's work on the dossier ended with it
 */
record Hop(
        Party giver,
        Party taker,
        Instant givenAt,
        Optional<Instant> takenAt,
        String action,
        String comment,
        boolean finishes) {

    /**
     * Who gives or takes.
     *
     * @param unitCode empty for the applicant
     * @param name     empty when no one is named yet
     */
    record Party(Optional<String> unitCode, String name) {}
}
