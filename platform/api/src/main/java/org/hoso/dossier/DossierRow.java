package org.hoso.dossier;

import java.time.Instant;
import java.util.Optional;
import org.hoso.clock.TimeLeft;
import org.hoso.procedure.Channel;
import org.hoso.procedure.LocalText;

/**
 * A line of a list.
 *
 * @param stepName empty outside steps
 * @param unitName  the unit that holds it
 * @param changedAt since when it lies where it lies
 */
public record DossierRow(
        long id,
        long version,
        String code,
        String procedureCode,
        LocalText procedureName,
        String ownerName,
        String summary,
        DossierState state,
        Optional<LocalText> stepName,
        String unitName,
        Optional<String> officialName,
        Channel channel,
        String receivingUnitName,
        String competentUnitName,
        Instant receivedAt,
        Instant changedAt,
        TimeLeft time) {}
