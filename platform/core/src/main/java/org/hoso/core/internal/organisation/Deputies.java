package org.hoso.core.internal.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.core.port.OrganisationStore;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;

/** The assignments a deputy has for somebody absent. Called inside a transaction. */
public final class Deputies {

    private static final Set<Role> NOT_ON_DOSSIERS = Set.of(Role.PROCEDURE_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

    private Deputies() {}

    /** Own assignments and those for others, each for its own days; those for others carry the other's id. */
    public static List<Assignment> assignments(OrganisationStore store, long officialId, LocalDate today) {
        Stream<Assignment> own = store.assignments(officialId).stream().filter(each -> each.isValidOn(today));
        Stream<Assignment> others = store.delegations(officialId).stream()
                .filter(each -> each.deputyId() == officialId && each.isValidOn(today))
                .filter(each -> store.official(each.officialId())
                        .filter(Official::active)
                        .isPresent())
                .flatMap(delegation -> store.assignments(delegation.officialId()).stream()
                        .filter(each -> each.isValidOn(today) && isOnDossiers(each))
                        .map(each -> clipped(each, delegation)));
        return Stream.concat(own, others).toList();
    }

    /** True when the assignment gives work on dossiers. */
    static boolean isOnDossiers(Assignment assignment) {
        return !NOT_ON_DOSSIERS.contains(assignment.role());
    }

    private static Assignment clipped(Assignment assignment, Delegation delegation) {
        LocalDate from = assignment.from().isAfter(delegation.from()) ? assignment.from() : delegation.from();
        LocalDate to =
                assignment.to().filter(end -> end.isBefore(delegation.to())).orElse(delegation.to());
        return new Assignment(
                assignment.id(),
                assignment.officialId(),
                assignment.role(),
                assignment.unitCode(),
                assignment.procedureCodes(),
                assignment.counter(),
                from,
                Optional.of(to));
    }
}
