package org.hoso.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hoso.dossier.Queue;
import org.hoso.workplace.ListView;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps views of lists. The one with the empty name is the layout last used. Called inside a transaction only. */
@ProviderType
public interface ViewStore {

    /** The view of this official, queue and name. */
    Optional<ListView> find(long officialId, Queue queue, String name);

    Optional<ListView> find(long id);

    /** Adds (id 0) or replaces; returns it with its id. */
    ListView save(ListView view);

    void remove(long id);

    /** The views of an official and those published to one of these units, by name. */
    List<ListView> views(long officialId, Queue queue, Collection<String> units);
}
