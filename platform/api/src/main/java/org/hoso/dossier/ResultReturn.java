package org.hoso.dossier;

import java.time.Instant;

/** Who took the result away, when, and from whom. */
public record ResultReturn(
        String receiverName, String receiverIdentityNumber, String note, Instant at, OfficialRef by) {}
