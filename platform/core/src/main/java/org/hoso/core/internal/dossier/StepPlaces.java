package org.hoso.core.internal.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hoso.dossier.Dossier;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;

/** Finds the territory that is competent and the units in which steps are done. */
final class StepPlaces {

    /** Kinds that serve wider territories than the one they are looked for in. */
    private static final Set<UnitKind> REGIONAL =
            EnumSet.of(UnitKind.BRANCH, UnitKind.LAND_OFFICE, UnitKind.DEPARTMENT);

    private final Organisation organisation;

    StepPlaces(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * The nearest territory whose level is one of the procedure's, at or above the place where the matter lies, or else
     * the receiving one-stop.
     */
    Optional<Unit> competent(ProcedureVersion procedure, String oneStop, Map<String, String> form) {
        Optional<Unit> territory = site(procedure, oneStop, form);
        while (territory.isPresent()
                && !procedure.levels().contains(territory.get().level())) {
            territory = above(territory.get());
        }
        return territory;
    }

    /** The nearest territory at or above a one-stop whose level is one of these. */
    Optional<Unit> competent(String oneStop, Set<UnitLevel> levels) {
        Optional<Unit> territory = organisation.territoryOf(oneStop);
        while (territory.isPresent() && !levels.contains(territory.get().level())) {
            territory = above(territory.get());
        }
        return territory;
    }

    /**
     * The unit in which a step is done: of the kind the step names, serving the competent territory; a branch serves the
     * place where the matter lies, and where there is no branch its office does the work. Of several units that fit, the
     * one whose officials with the step's role are assigned to this very procedure, else the one whose officials are
     * assigned to all. Empty when there is none, and when several still fit: nobody guesses where a dossier goes.
     */
    Optional<String> unitOf(StepDefinition step, ProcedureVersion procedure, Dossier dossier, LocalDate day) {
        Dossier.Places places = dossier.places();
        if (step.place() == UnitKind.PEOPLES_COMMITTEE) {
            return Optional.of(places.competentUnit());
        }
        if (step.place() == UnitKind.ONE_STOP) {
            return Optional.of(places.receivingUnit());
        }
        List<Unit> units = step.place() == UnitKind.BRANCH
                ? serving(
                        UnitKind.BRANCH,
                        site(
                                procedure,
                                places.receivingUnit(),
                                dossier.content().form()),
                        day)
                : List.of();
        if (units.isEmpty()) {
            UnitKind kind = step.place() == UnitKind.BRANCH ? UnitKind.LAND_OFFICE : step.place();
            units = serving(kind, organisation.unit(places.competentUnit()), day);
        }
        if (units.isEmpty() && step.place() == UnitKind.DIVISION) {
            // A province has departments where districts and communes have divisions.
            units = serving(UnitKind.DEPARTMENT, organisation.unit(places.competentUnit()), day);
        }
        return chosen(units, step, procedure.code(), day);
    }

    /** The identifier used in codes: of the one-stop, or else of the nearest unit above that has one. */
    Optional<String> agencyCode(String oneStop) {
        Optional<Unit> unit = organisation.unit(oneStop);
        while (unit.isPresent() && unit.get().agencyCode().isEmpty()) {
            unit = unit.get().parentCode().flatMap(organisation::unit);
        }
        return unit.flatMap(Unit::agencyCode);
    }

    private Optional<Unit> site(ProcedureVersion procedure, String oneStop, Map<String, String> form) {
        return procedure
                .siteField()
                .map(field -> form.getOrDefault(field, "").strip())
                .filter(code -> !code.isEmpty())
                .flatMap(organisation::territoryOf)
                .or(() -> organisation.territoryOf(oneStop));
    }

    private Optional<Unit> above(Unit territory) {
        return territory.parentCode().flatMap(organisation::territoryOf);
    }

    /** The units of a kind that serve the territory; regional kinds also one above it, the nearest first. */
    private List<Unit> serving(UnitKind kind, Optional<Unit> start, LocalDate day) {
        List<Unit> ofKind = organisation.units(day).stream()
                .filter(unit -> unit.kind() == kind)
                .toList();
        Optional<Unit> territory = start;
        while (territory.isPresent()) {
            String code = territory.get().code();
            List<Unit> found =
                    ofKind.stream().filter(unit -> serves(unit, code)).toList();
            if (!found.isEmpty() || !REGIONAL.contains(kind)) {
                return found;
            }
            territory = above(territory.get());
        }
        return List.of();
    }

    private boolean serves(Unit unit, String territory) {
        return unit.serves().isEmpty()
                ? organisation
                        .territoryOf(unit.code())
                        .filter(own -> own.code().equals(territory))
                        .isPresent()
                : unit.serves().contains(territory);
    }

    private Optional<String> chosen(List<Unit> units, StepDefinition step, String procedureCode, LocalDate day) {
        if (units.size() == 1) {
            return Optional.of(units.get(0).code());
        }
        List<Unit> named = units.stream()
                .filter(has(step, day, codes -> codes.contains(procedureCode)))
                .toList();
        List<Unit> fitting = named.isEmpty()
                ? units.stream().filter(has(step, day, Set::isEmpty)).toList()
                : named;
        return fitting.size() == 1 ? Optional.of(fitting.get(0).code()) : Optional.empty();
    }

    private Predicate<Unit> has(StepDefinition step, LocalDate day, Predicate<Set<String>> procedures) {
        return unit -> organisation.assignments(unit.code(), day).stream()
                .filter(assignment -> assignment.role() == step.role())
                .filter(assignment -> organisation
                        .official(assignment.officialId())
                        .filter(Official::active)
                        .isPresent())
                .map(Assignment::procedureCodes)
                .anyMatch(procedures);
    }
}
