package org.hoso.organisation;

import java.time.LocalDate;
import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Naming a deputy for an absence. A deputy has the own assignments of the absent official on dossiers, not those of an
 * administrator and not those this official has as somebody's deputy; a postal employee stays limited to the counter. It takes effect
 * at the deputy's next page, at the latest after half a minute. Each change is written to the audit log. Any thread.
 */
@ProviderType
public interface Delegations {

    /** A delegation with both persons. */
    record Line(Delegation delegation, Official official, Official deputy) {}

    /** Those the actor has given, newest first, at most 50. */
    List<Line> given(Actor actor);

    /** Those in force or to come in which the actor is the deputy, by first day. */
    List<Line> received(Actor actor);

    /** Whom the actor can name: active officials with work on dossiers in the same territories, by name. */
    List<Official> deputies(Actor actor);

    /**
     * Names a deputy. Refusals: {@code right.missing} (no assignment on dossiers), {@code deputy.unfit} at
     * {@code deputyId}, {@code delegation.dates} at {@code to} (before the first day, or past),
     * {@code delegation.overlap} at {@code from}, {@code field.too-long} at {@code note}.
     */
    Decision<Delegation> delegate(Actor actor, long deputyId, LocalDate from, LocalDate to, String note);

    /** Ends one of the actor's own at once. Refused {@code not-found}. */
    Decision<Delegation> revoke(Actor actor, long delegationId);
}
