package org.hoso.core.internal.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.core.port.OrganisationStore;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;

/** Who holds which role at which unit. */
public final class Crew {

    private record Post(Role role, String unitCode) {}

    private final Map<Post, List<Actor>> actors;

    private Crew(Map<Post, List<Actor>> actors) {
        this.actors = Map.copyOf(actors);
    }

    /** Everybody active. Called inside a transaction. */
    public static Crew of(OrganisationStore store) {
        Map<Long, List<Assignment>> assignments =
                store.assignments().stream().collect(Collectors.groupingBy(Assignment::officialId));
        Map<Post, List<Actor>> actors = new HashMap<>();
        for (Official official : store.officials()) {
            List<Assignment> own = assignments.getOrDefault(official.id(), List.of());
            Actor actor = new Actor(Actor.Kind.OFFICIAL, official.id(), official.username(), official.fullName(), own);
            if (official.active()) {
                own.forEach(each -> actors.computeIfAbsent(
                                new Post(each.role(), each.unitCode()), post -> new ArrayList<>())
                        .add(actor));
            }
        }
        return new Crew(actors);
    }

    public boolean has(Role role, String unitCode) {
        return actors.containsKey(new Post(role, unitCode));
    }

    /**
     * One of those in this role at this unit.
     *
     * @param any any number; the same one gives the same official
     */
    public Actor actor(Role role, String unitCode, int any) {
        List<Actor> all = actors.get(new Post(role, unitCode));
        if (all == null) {
            throw new IllegalStateException("there is no " + role + " at " + unitCode);
        }
        return all.get(Math.floorMod(any, all.size()));
    }
}
