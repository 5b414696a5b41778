package org.hoso.outage;

import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Recording outages, for system administrators of the whole locality. Clocks are shifted in the background. Any thread.
 *
 * <p>Refusals: {@code right.missing} (logged), {@code not-found}, {@code outage.stale} when somebody else has changed it,
 * {@code field.required}, {@code field.too-long}, {@code time.future}, {@code time.reversed}, {@code time.too-far},
 * {@code outage.overlaps} at the fields {@code from}, {@code to}, {@code decisionNumber}, {@code decisionDate},
 * {@code reason}, {@code procedures}, {@code sectors}, {@code units}.
 */
@ProviderType
public interface Outages {

    /** The newest outages, at most 50. Refused {@code right.missing}. */
    Decision<List<Outage>> newest(Actor actor);

    /** Records an outage, which may still last. */
    Decision<Outage> record(Actor actor, Outage.Terms terms);

    /** Ends, corrects or cancels an outage. */
    Decision<Outage> change(Actor actor, long id, long revision, Outage.Terms terms);

    /** What an outage did, by dossier, at most 50 from behind {@code afterDossier}; 0 for the first. */
    Decision<List<OutageEffect>> effects(Actor actor, long id, long afterDossier);
}
