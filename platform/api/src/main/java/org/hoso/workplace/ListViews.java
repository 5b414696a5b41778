package org.hoso.workplace;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.dossier.Queue;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Views of lists, kept on the server: they follow an official to any computer. Any thread. */
@ProviderType
public interface ListViews {

    /** The layout in which the official left this queue; empty when they never changed it. */
    Optional<ListLayout> last(Actor actor, Queue queue);

    /** Keeps the layout in which the official leaves this queue. */
    void keep(Actor actor, Queue queue, ListLayout layout);

    /** The actor's own views of a queue and those published to a unit they work in, by name. */
    List<ListView> views(Actor actor, Queue queue);

    /** The units to which the actor may publish: where they are supervisor, head of the one-stop or leader. */
    List<String> publishableUnits(Actor actor);

    /**
     * Stores a view under a name; one of the same name and queue is replaced.
     *
     * @param unit to publish it to, or empty
     *     Refusals: {@code field.required} and {@code field.too-long} at {@code name}, {@code right.missing} at
     *     {@code unit}, {@code view.too-many} with the limit
     */
    Decision<ListView> save(Actor actor, Queue queue, String name, ListLayout layout, Optional<String> unit);

    /** Removes an own view. Refused {@code not-found}. */
    Decision<ListView> remove(Actor actor, long id);
}
