package org.hoso.core.port;

import java.util.List;
import java.util.Optional;
import org.hoso.dossier.ParkedStep;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps steps that sectors could not complete, one of a dossier at most. Called inside a transaction only. */
@ProviderType
public interface ParkedStore {

    /** Adds or replaces that of the dossier. */
    void park(ParkedStep step);

    Optional<ParkedStep> parked(long dossierId);

    /** Forgets that of the dossier, if there is one. */
    void unpark(long dossierId);

    /** The newest, at most {@code limit}. */
    List<ParkedStep> newest(int limit);
}
