package org.hoso.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;

/**
 * Who acts in a use case, with the assignments in force when the actor was built. Rights are decided by the core on
 * each call, per object; an actor is only what the decision is made from.
 *
 * @param officialId  0 for the system itself
 * @param assignments own ones, and those of absent officials whose deputy the actor is; the latter carry the id of the
 *                    absent official
 */
public record Actor(Kind kind, long officialId, String username, String fullName, List<Assignment> assignments) {

    /** Kind of actor. */
    public enum Kind {
        /** A logged-in person. */
        OFFICIAL,
        /** The operator at the console or a job of the platform. */
        SYSTEM
    }

    public Actor {
        assignments = List.copyOf(assignments);
    }

    /** The platform acting for itself; allowed everything, shown as such in the journal. */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, 0, "system", name, List.of());
    }

    /** The absent officials as whose deputy the actor works on {@code day}. */
    public Set<Long> deputisesFor(LocalDate day) {
        return valid(day)
                .map(Assignment::officialId)
                .filter(id -> id != officialId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The actor with only the own assignments and those of these absent officials. */
    public Actor restrictedTo(Set<Long> absent) {
        return new Actor(
                kind,
                officialId,
                username,
                fullName,
                assignments.stream()
                        .filter(each -> each.officialId() == officialId || absent.contains(each.officialId()))
                        .toList());
    }

    /** True when the actor holds {@code role} in any unit on {@code day}. */
    public boolean has(Role role, LocalDate day) {
        return valid(day).anyMatch(assignment -> assignment.role() == role);
    }

    /** The assignments in force on {@code day}. */
    public Stream<Assignment> valid(LocalDate day) {
        return assignments.stream().filter(assignment -> assignment.isValidOn(day));
    }
}
