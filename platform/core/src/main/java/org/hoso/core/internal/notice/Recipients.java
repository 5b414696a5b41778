package org.hoso.core.internal.notice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.dossier.Dossier;
import org.hoso.organisation.Official;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Role;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;

/** Whom a warning goes to: who holds the dossier, else everybody of the unit who could; the superiors when it is the last. */
final class Recipients {

    private static final int MOST = 20;

    private final Organisation organisation;

    Recipients(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Official> of(Dossier dossier, ProcedureVersion procedure, boolean withSuperiors, LocalDate day) {
        Map<Long, Official> all = new LinkedHashMap<>();
        Optional<Official> holder = dossier.position()
                .official()
                .flatMap(official -> organisation.official(official.id()))
                .filter(Official::active);
        String unit = dossier.position().unitCode();
        if (holder.isPresent()) {
            all.put(holder.get().id(), holder.get());
        } else {
            Role role = dossier.position()
                    .stepCode()
                    .flatMap(procedure::step)
                    .map(StepDefinition::role)
                    .orElse(Role.RECEIVING_CLERK);
            add(all, role, unit, day);
        }
        if (withSuperiors) {
            add(all, Role.ONE_STOP_HEAD, dossier.places().receivingUnit(), day);
            add(all, Role.LEADER, unit, day);
            add(all, Role.LEADER, dossier.places().competentUnit(), day);
        }
        return all.values().stream().limit(MOST).toList();
    }

    private void add(Map<Long, Official> all, Role role, String unit, LocalDate day) {
        organisation.holders(role, unit, day).stream()
                .filter(Official::active)
                .limit(MOST)
                .forEach(official -> all.putIfAbsent(official.id(), official));
    }
}
