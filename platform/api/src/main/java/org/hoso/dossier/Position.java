package org.hoso.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a dossier lies.
 *
 * @param stepCode empty before the first and after the last step
 * @param official the official who holds it, empty while nobody of the unit has taken it
 * @param since    since when
 */
public record Position(
        DossierState state, Optional<String> stepCode, String unitCode, Optional<OfficialRef> official, Instant since) {

    public Position with(DossierState newState, Instant instant) {
        return new Position(newState, stepCode, unitCode, official, instant);
    }
}
