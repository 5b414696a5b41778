package org.hoso.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deputy for the time of an absence: works on dossiers with the rights of the absent official, and the journal says
 * for whom.
 *
 * @param id        0 for one that is not stored yet
 * @param from      first day
 * @param to        last day
 * @param note      words, or empty text
 * @param revokedAt when it was ended early
 */
public record Delegation(
        long id,
        long officialId,
        long deputyId,
        LocalDate from,
        LocalDate to,
        String note,
        Instant createdAt,
        Optional<Instant> revokedAt) {

    /** True when it is in force on {@code day}. */
    public boolean isValidOn(LocalDate day) {
        return revokedAt.isEmpty() && !day.isBefore(from) && !day.isAfter(to);
    }
}
