package org.hoso.core.internal.localcatalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;

/** Who keeps the catalogue, and the audit line of what they do. */
final class CatalogueRights {

    private CatalogueRights() {}

    /** Today, when the actor keeps the catalogue; else refused {@code right.missing}. */
    static Decision<LocalDate> administering(Actor actor, Clock clock) {
        LocalDate today = Vietnam.date(clock.instant());
        return actor.kind() == Actor.Kind.SYSTEM || actor.has(Role.PROCEDURE_ADMINISTRATOR, today)
                ? Decision.allowed(today)
                : Decision.refused(Reason.of("right.missing", "CATALOGUE"));
    }

    /** Writes a line of the audit log; inside the transaction of the change. */
    static void audit(
            OrganisationStore accounts, Clock clock, Actor actor, String event, String object, String details) {
        accounts.audit(new AuditEntry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.officialId(), event, object, details, ""));
    }
}
