package org.hoso.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * The times of one dossier explained.
 *
 * @param due        how its current due date comes about
 * @param left       how the time left at {@code asOf} comes about; without lines once it is finished
 * @param timeliness whether it was or still is in time, as the national indicators judge it
 */
public record DossierExplanation(
        String code, Instant asOf, Explanation due, Explanation left, Timeliness timeliness, Optional<Instant> first) {}
