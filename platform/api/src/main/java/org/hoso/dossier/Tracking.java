package org.hoso.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.procedure.LocalText;
import org.osgi.annotation.versioning.ProviderType;

/** What a citizen sees without log-in. No personal data beyond initials. Any thread. */
@ProviderType
public interface Tracking {

    /**
     * The public view of a dossier.
     *
     * @param ownerInitials such as N.V.A.
     * @param promised      the date promised in an apology, empty without one
     * @param steps         what has happened and what comes, in plain words
     */
    record Tracked(
            String code,
            LocalText procedureName,
            String ownerInitials,
            DossierState state,
            String holderUnitName,
            String collectAt,
            Instant receivedAt,
            Optional<Instant> due,
            Optional<Instant> promised,
            Optional<Instant> finishedAt,
            List<TrackedStep> steps,
            List<String> supplementItems) {}

    /** A line of the way of a dossier; {@code at} is empty for what has not happened yet. */
    record TrackedStep(LocalText name, Optional<Instant> at, boolean current) {}

    /**
     * By code and the last four digits of the holder's identity number or phone. Refusals: {@code tracking.not-found}
     * (the same for a wrong code and wrong digits), {@code tracking.throttled} with seconds to wait.
     */
    Decision<Tracked> byCode(String code, String lastFourDigits, String remoteAddress);

    /** By the secret in the QR code of the receipt. Refusals as above. */
    Decision<Tracked> byToken(String token, String remoteAddress);
}
