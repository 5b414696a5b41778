package org.hoso.dossier;

import java.time.Instant;

/**
 * A step that a sector could not complete: its handler threw or took too long. The dossier is as it was; an official tries
 * again by the same action.
 *
 * @param handler  name of the sector's step handler
 * @param fault    what went wrong, a code and after a colon its detail: {@code threw:CLASS}, {@code slow:MILLISECONDS} (the
 *     limit), {@code hangs:CALLS} (that have not come back), {@code busy}, {@code nothing} (no answer), {@code interrupted};
 *     no personal data
 * @param at       when it was tried last
 * @param by       who tried it last
 * @param attempts how often it was tried
 */
public record ParkedStep(
        long dossierId,
        String dossierCode,
        String stepCode,
        String handler,
        String fault,
        Instant at,
        OfficialRef by,
        int attempts) {

    /** The same once more: the latest fault, and one attempt on top of {@code before}. */
    public ParkedStep after(ParkedStep before) {
        return new ParkedStep(
                dossierId,
                dossierCode,
                stepCode,
                handler,
                fault,
                at,
                by,
                before.stepCode.equals(stepCode) ? before.attempts + 1 : 1);
    }
}
