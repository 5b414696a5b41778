package org.hoso.outage;

import java.time.Instant;
import java.util.Optional;

/** What an outage did to one dossier: its current due date before and after the last change of the outage. */
public record OutageEffect(
        long outageId, long dossierId, String code, Optional<Instant> dueBefore, Optional<Instant> dueAfter) {}
