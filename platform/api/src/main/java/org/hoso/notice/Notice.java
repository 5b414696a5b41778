package org.hoso.notice;

import java.time.Instant;
import java.util.Optional;
import org.hoso.procedure.LocalText;

/**
 * A warning to one official about one dossier.
 *
 * @param id       0 until stored
 * @param code     what is warned of, once per dossier and official, such as legal-70 or step-examine-90
 * @param share    per cent of the time that is used up; 0 where no share is meant
 * @param stepName the step it is about, empty when it is about the whole
 * @param due      when the time runs out
 * @param readAt   empty while unread
 */
public record Notice(
        long id,
        long officialId,
        long dossierId,
        String dossierCode,
        String code,
        Kind kind,
        int share,
        Optional<LocalText> stepName,
        Optional<Instant> due,
        Instant at,
        Optional<Instant> readAt) {

    /** What is warned of. */
    public enum Kind {
        /** A share of the budget of a step is used up. */
        STEP,
        /** A share of the legal time is used up. */
        LEGAL,
        /** A suspension lasts longer than expected. */
        PAUSE
    }
}
