package org.hoso.core.port;

import java.util.Collection;
import java.util.Optional;
import org.hoso.dossier.Filing;
import org.hoso.dossier.Page;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what waits to be received. Called inside a transaction only. */
@ProviderType
public interface FilingStore {

    /** Adds one (id 0); returns it with its id. */
    Filing insert(Filing filing);

    /** One of any state. */
    Optional<Filing> filing(long id);

    /** Those without an end at these units, the oldest first. */
    Page<Filing> waiting(Collection<String> units, Optional<Page.Cursor> after, int limit);

    /** How many wait at these units, counted up to {@code most}. */
    long countWaiting(Collection<String> units, int most);

    /** Ends one that still waits, and forgets what was typed; false when it waits no more. */
    boolean end(long id, Filing.End end);
}
