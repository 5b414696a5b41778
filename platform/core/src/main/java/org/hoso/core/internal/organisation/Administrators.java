package org.hoso.core.internal.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;

/**
 * What a system administrator may change: units and accounts at or below the unit of the assignment. An account is
 * theirs only when all its assignments that are or will be in force are, so that nobody gains rights by resetting the
 * password of somebody above.
 */
record Administrators(Actor actor, Map<String, Unit> units, LocalDate today) {

    boolean isAdministrator() {
        return actor.kind() == Actor.Kind.SYSTEM || actor.has(Role.SYSTEM_ADMINISTRATOR, today);
    }

    boolean administers(String unitCode) {
        return actor.kind() == Actor.Kind.SYSTEM
                || UnitTree.upwards(unitCode, units).stream().anyMatch(unit -> holds(unit.code()));
    }

    /** True for an administrator of a unit without a parent, who may add further roots and import whole trees. */
    boolean administersRoot() {
        return actor.kind() == Actor.Kind.SYSTEM
                || units.values().stream().anyMatch(unit -> unit.parentCode().isEmpty() && holds(unit.code()));
    }

    boolean administers(Official official, List<Assignment> assignments) {
        return administers(official.employerUnit())
                && assignments.stream()
                        .filter(each ->
                                each.to().map(end -> !end.isBefore(today)).orElse(true))
                        .allMatch(each -> administers(each.unitCode()));
    }

    private boolean holds(String unitCode) {
        return actor.valid(today)
                .anyMatch(each -> each.role() == Role.SYSTEM_ADMINISTRATOR
                        && each.unitCode().equals(unitCode));
    }
}
