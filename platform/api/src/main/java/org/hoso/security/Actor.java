package org.hoso.security;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;

/**
 * Who acts in a use case, with the assignments in force when the actor was built. Rights are decided by the core on
 * each call, per object; an actor is only what the decision is made from.
 *
 * @param officialId 0 for the system itself
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

    /** True when the actor holds {@code role} in any unit on {@code day}. */
    public boolean has(Role role, LocalDate day) {
        return valid(day).anyMatch(assignment -> assignment.role() == role);
    }

    /** The assignments in force on {@code day}. */
    public Stream<Assignment> valid(LocalDate day) {
        return assignments.stream().filter(assignment -> assignment.isValidOn(day));
    }
}
