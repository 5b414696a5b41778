package org.hoso.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.security.Actor;

/** An organisation given by lists, never changing. */
public final class TestOrganisation implements Organisation {

    private final Map<String, Unit> units;
    private final Map<Long, Official> officials;
    private final List<Assignment> assignments;

    public TestOrganisation(List<Unit> units, List<Official> officials, List<Assignment> assignments) {
        this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        this.officials = officials.stream().collect(Collectors.toMap(Official::id, Function.identity()));
        this.assignments = List.copyOf(assignments);
    }

    /** The actor an official is, with all assignments. */
    public Actor actor(long officialId) {
        Official official = official(officialId).orElseThrow();
        return new Actor(
                Actor.Kind.OFFICIAL,
                official.id(),
                official.username(),
                official.fullName(),
                assignments.stream()
                        .filter(assignment -> assignment.officialId() == officialId)
                        .toList());
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public List<Unit> units(LocalDate day) {
        return units.values().stream()
                .filter(unit -> unit.isValidOn(day))
                .sorted(Comparator.comparingInt(this::depth).thenComparing(Unit::name))
                .toList();
    }

    @Override
    public List<Unit> children(String code, LocalDate day) {
        return units(day).stream()
                .filter(unit -> unit.parentCode().equals(Optional.of(code)))
                .toList();
    }

    @Override
    public boolean isWithin(String code, String ancestor) {
        Optional<String> current = Optional.of(code);
        while (current.isPresent()) {
            if (current.get().equals(ancestor)) {
                return true;
            }
            current = unit(current.get()).flatMap(Unit::parentCode);
        }
        return false;
    }

    @Override
    public Optional<Unit> territoryOf(String code) {
        Optional<Unit> current = unit(code);
        while (current.isPresent() && current.get().kind() != UnitKind.PEOPLES_COMMITTEE) {
            current = current.get().parentCode().flatMap(this::unit);
        }
        return current;
    }

    @Override
    public Optional<Unit> oneStopOf(String code, LocalDate day) {
        return territoryOf(code)
                .flatMap(territory -> children(territory.code(), day).stream()
                        .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                        .findFirst());
    }

    @Override
    public Optional<Official> official(long id) {
        return Optional.ofNullable(officials.get(id));
    }

    @Override
    public List<Assignment> assignments(String unitCode, LocalDate day) {
        return assignments.stream()
                .filter(assignment -> assignment.unitCode().equals(unitCode) && assignment.isValidOn(day))
                .toList();
    }

    @Override
    public List<Official> holders(Role role, String unitCode, LocalDate day) {
        return assignments.stream()
                .filter(assignment ->
                        assignment.role() == role && assignment.unitCode().equals(unitCode))
                .filter(assignment -> assignment.isValidOn(day))
                .map(assignment -> officials.get(assignment.officialId()))
                .filter(official -> official != null && official.active())
                .distinct()
                .sorted(Comparator.comparing(Official::fullName))
                .toList();
    }

    private int depth(Unit unit) {
        return unit.parentCode()
                .flatMap(this::unit)
                .map(parent -> depth(parent) + 1)
                .orElse(0);
    }
}
