package org.hoso.core.internal.organisation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** The whole organisation at one moment. Unchanging, though the answers about the last day asked for are kept; the pure part of {@link OrganisationCache}. */
final class OrganisationSnapshot {

    private final Map<String, Unit> units;
    private final Map<String, Unit> territories;
    private final Map<String, List<Unit>> children;
    private final List<Unit> byName;
    private final Map<Long, Official> officials;
    private final List<Official> officialsByName;
    private final Map<String, List<Assignment>> assignmentsByUnit;
    private volatile @Nullable Day lastDay;

    /** The units of a day in their order. */
    private record Day(LocalDate day, List<Unit> units) {}

    OrganisationSnapshot(List<Unit> units, List<Official> officials, List<Assignment> assignments) {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        this.units = units.stream().collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
        this.territories = territories();
        this.byName = units.stream()
                .sorted(Comparator.comparing(Unit::name, collator).thenComparing(Unit::code))
                .toList();
        this.children = byName.stream()
                .filter(unit -> unit.parentCode().isPresent())
                .collect(Collectors.groupingBy(unit -> unit.parentCode().orElseThrow()));
        this.officials = officials.stream().collect(Collectors.toUnmodifiableMap(Official::id, Function.identity()));
        this.officialsByName = officials.stream()
                .sorted(Comparator.comparing(Official::fullName, collator).thenComparing(Official::username))
                .toList();
        this.assignmentsByUnit = assignments.stream().collect(Collectors.groupingBy(Assignment::unitCode));
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    List<Unit> units(LocalDate day) {
        return onDay(day).units();
    }

    /** Nearly all questions of a while are about the same day. */
    private Day onDay(LocalDate day) {
        var known = lastDay;
        if (known == null || !known.day().equals(day)) {
            var ordered = ordered(day);
            known = new Day(day, ordered);
            lastDay = known;
        }
        return known;
    }

    private List<Unit> ordered(LocalDate day) {
        var ordered = new ArrayList<Unit>();
        for (var unit : byName) {
            if (unit.isValidOn(day)
                    && parent(unit).filter(each -> each.isValidOn(day)).isEmpty()) {
                addWithChildren(unit, day, ordered, new HashSet<>());
            }
        }
        return List.copyOf(ordered);
    }

    private void addWithChildren(Unit unit, LocalDate day, List<Unit> into, Set<String> seen) {
        if (seen.add(unit.code())) {
            into.add(unit);
            children(unit.code(), day).forEach(child -> addWithChildren(child, day, into, seen));
        }
    }

    List<Unit> children(String code, LocalDate day) {
        return children.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.isValidOn(day))
                .toList();
    }

    boolean isWithin(String code, String ancestor) {
        return code.equals(ancestor)
                || upwards(code).anyMatch(unit -> unit.code().equals(ancestor));
    }

    Optional<Unit> territoryOf(String code) {
        return Optional.ofNullable(territories.get(code));
    }

    private Map<String, Unit> territories() {
        var all = new HashMap<String, Unit>();
        for (String code : units.keySet()) {
            upwards(code)
                    .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                    .findFirst()
                    .ifPresent(territory -> all.put(code, territory));
        }
        return Map.copyOf(all);
    }

    Optional<Unit> oneStopOf(String code, LocalDate day) {
        Predicate<Unit> isOneStop = unit -> unit.kind() == UnitKind.ONE_STOP && unit.isValidOn(day);
        var own = upwards(code)
                .takeWhile(unit -> unit.kind() != UnitKind.PEOPLES_COMMITTEE)
                .filter(isOneStop)
                .findFirst();
        return own.or(() -> territoryOf(code).flatMap(territory -> firstBelow(territory, isOneStop, day)));
    }

    /** Breadth first, so that the one nearest to the territory wins; other territories are not entered. */
    private Optional<Unit> firstBelow(Unit territory, Predicate<Unit> condition, LocalDate day) {
        var seen = new HashSet<String>();
        var level = List.of(territory);
        while (!level.isEmpty()) {
            var next = new ArrayList<Unit>();
            for (var unit : level) {
                for (var child : children(unit.code(), day)) {
                    if (child.kind() != UnitKind.PEOPLES_COMMITTEE && seen.add(child.code())) {
                        next.add(child);
                    }
                }
            }
            var found = next.stream().filter(condition).findFirst();
            if (found.isPresent()) {
                return found;
            }
            level = next;
        }
        return Optional.empty();
    }

    Optional<Official> official(long id) {
        return Optional.ofNullable(officials.get(id));
    }

    List<Assignment> assignments(String unitCode, LocalDate day) {
        return assignmentsByUnit.getOrDefault(unitCode, List.of()).stream()
                .filter(assignment -> assignment.isValidOn(day))
                .toList();
    }

    List<Official> holders(Role role, String unitCode, LocalDate day) {
        var ids = assignmentsByUnit.getOrDefault(unitCode, List.of()).stream()
                .filter(assignment -> assignment.role() == role && assignment.isValidOn(day))
                .map(Assignment::officialId)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : officialsByName.stream()
                        .filter(official -> official.active() && ids.contains(official.id()))
                        .toList();
    }

    /** The first root by name among those that exist on {@code day}. */
    Optional<Unit> root(LocalDate day) {
        return byName.stream()
                .filter(unit -> unit.isValidOn(day) && unit.parentCode().isEmpty())
                .findFirst();
    }

    private Optional<Unit> parent(Unit unit) {
        return unit.parentCode().flatMap(this::unit);
    }

    /** The unit itself and those above it; ends at the root, and also where stored data went in a circle. */
    private Stream<Unit> upwards(String code) {
        return UnitTree.upwards(code, units).stream();
    }

    /** Units by code, as an index for rules. */
    Map<String, Unit> index() {
        return new HashMap<>(units);
    }
}
