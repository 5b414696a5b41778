package org.hoso.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * A due date that moved.
 *
 * @param position place in the report, ascending
 * @param unitCode the unit that received the dossier
 */
public record MovedDate(
        long position, String dossierCode, String unitCode, Optional<Instant> before, Optional<Instant> after) {}
