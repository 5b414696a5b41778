package org.hoso.core.internal.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.Dossier;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.StepDefinition;

/** Finds the territory that is competent and the units in which steps are done. */
final class StepPlaces {

    private final Organisation organisation;

    StepPlaces(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The nearest territory at or above a one-stop whose level is one of the procedure's. */
    Optional<Unit> competent(String oneStop, Set<UnitLevel> levels) {
        Optional<Unit> territory = organisation.territoryOf(oneStop);
        while (territory.isPresent() && !levels.contains(territory.get().level())) {
            territory = territory.get().parentCode().flatMap(organisation::territoryOf);
        }
        return territory;
    }

    /**
     * The unit in which a step is done. Of several units of the kind the first by name in which somebody holds the
     * step's role, else the first.
     */
    Optional<String> unitOf(StepDefinition step, Dossier.Places places, LocalDate day) {
        if (step.place() == UnitKind.PEOPLES_COMMITTEE) {
            return Optional.of(places.competentUnit());
        }
        if (step.place() == UnitKind.ONE_STOP) {
            return Optional.of(places.receivingUnit());
        }
        List<String> candidates = organisation.units(day).stream()
                .filter(unit -> unit.kind() == step.place())
                .map(Unit::code)
                .filter(code -> organisation
                        .territoryOf(code)
                        .map(Unit::code)
                        .filter(places.competentUnit()::equals)
                        .isPresent())
                .toList();
        return candidates.stream()
                .filter(code -> !organisation.holders(step.role(), code, day).isEmpty())
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    /** The identifier used in codes: of the one-stop, or else of the nearest unit above that has one. */
    Optional<String> agencyCode(String oneStop) {
        Optional<Unit> unit = organisation.unit(oneStop);
        while (unit.isPresent() && unit.get().agencyCode().isEmpty()) {
            unit = unit.get().parentCode().flatMap(organisation::unit);
        }
        return unit.flatMap(Unit::agencyCode);
    }
}
