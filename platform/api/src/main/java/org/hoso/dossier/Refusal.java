package org.hoso.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A refusal, proposed or signed.
 *
 * @param before   where the dossier lay when it was proposed
 * @param signedBy the head who signed, empty while only proposed
 */
public record Refusal(
        List<CodedText> reasons,
        OfficialRef proposedBy,
        Instant proposedAt,
        Position before,
        Optional<OfficialRef> signedBy,
        Optional<Instant> signedAt) {

    public Refusal {
        reasons = List.copyOf(reasons);
    }
}
