package org.hoso.core.port;

import java.util.List;
import java.util.Optional;
import org.hoso.outage.Outage;
import org.hoso.outage.OutageEffect;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps outages and what they did. Called inside a transaction only. */
@ProviderType
public interface OutageStore {

    /** Stores a new outage and returns it with its id. */
    Outage insert(Outage outage);

    /** Stores a changed outage; false when the stored revision is not {@code expected}, and nothing is written. */
    boolean update(Outage outage, long expected);

    Optional<Outage> find(long id);

    /** Newest first. */
    List<Outage> newest(int limit);

    /** The outages whose clocks are not all shifted yet, by id. */
    List<Outage> pending();

    /**
     * Ids of open dossiers above {@code afterId} that an outage may touch: within its scope, or touched by it before.
     * By id, at most {@code limit}.
     */
    List<Long> affected(Outage outage, long afterId, int limit);

    /** Keeps what an outage did to a dossier, in place of what it had done before. */
    void save(OutageEffect effect);

    List<OutageEffect> effects(long outageId, long afterDossier, int limit);
}
