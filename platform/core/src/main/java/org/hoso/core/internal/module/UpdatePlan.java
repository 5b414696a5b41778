package org.hoso.core.internal.module;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.port.CatalogueStore.OpenCount;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.system.Modules.Change;
import org.hoso.system.Modules.Loss;
import org.hoso.system.Modules.Orphans;
import org.hoso.system.Modules.ProcedureChange;

/**
 * What new definitions of a sector mean for its procedures and their open dossiers. A dossier goes on under the stored
 * definition of its version; it is orphaned when nobody brings its procedure, its case or the handlers of its steps any
 * more. Pure.
 *
 * @param known    definitions of the sector that are stored
 * @param running  codes and versions the sector brings now, as {@code code|version}
 * @param brought  definitions that the new file brings
 * @param handlers names of step handlers that the new file registers
 */
record UpdatePlan(
        Collection<ProcedureVersion> known,
        Set<String> running,
        List<ProcedureVersion> brought,
        Set<String> handlers,
        List<OpenCount> open) {

    /** The procedures, by code. */
    List<ProcedureChange> changes() {
        Map<String, List<String>> before = new TreeMap<>();
        Map<String, List<String>> after = new TreeMap<>();
        Map<String, LocalText> names = new TreeMap<>();
        known.stream().filter(each -> running.contains(key(each))).forEach(each -> put(before, names, each));
        brought.forEach(each -> put(after, names, each));
        Set<String> codes = new LinkedHashSet<>(names.keySet());
        return codes.stream()
                .map(code -> change(
                        code,
                        names.get(code),
                        before.getOrDefault(code, List.of()),
                        after.getOrDefault(code, List.of())))
                .toList();
    }

    private static void put(
            Map<String, List<String>> versions, Map<String, LocalText> names, ProcedureVersion version) {
        versions.computeIfAbsent(version.code(), code -> new ArrayList<>()).add(version.version());
        names.put(version.code(), version.name());
    }

    private ProcedureChange change(
            String code, @org.jspecify.annotations.Nullable LocalText name, List<String> before, List<String> after) {
        Change change = before.isEmpty()
                ? Change.ADDED
                : after.isEmpty()
                        ? Change.GONE
                        : Set.copyOf(before).equals(Set.copyOf(after)) ? Change.SAME : Change.NEW_VERSION;
        long dossiers = open.stream()
                .filter(each -> each.code().equals(code))
                .mapToLong(OpenCount::open)
                .sum();
        return new ProcedureChange(
                code, name == null ? new LocalText(code, code) : name, change, before, after, dossiers);
    }

    /** The open dossiers that would be orphaned, in the order of {@code open}. */
    List<Orphans> orphans() {
        return open.stream().flatMap(this::orphans).toList();
    }

    private Stream<Orphans> orphans(OpenCount count) {
        List<ProcedureVersion> sameCode = brought.stream()
                .filter(each -> each.code().equals(count.code()))
                .toList();
        if (sameCode.isEmpty()) {
            return Stream.of(orphan(count, Loss.PROCEDURE, ""));
        }
        boolean caseGone = sameCode.stream()
                .filter(each -> each.version().equals(count.version()))
                .anyMatch(each -> each.caseOf(count.caseCode()).isEmpty());
        return caseGone
                ? Stream.of(orphan(count, Loss.CASE, count.caseCode()))
                : missingHandlers(count).stream().map(name -> orphan(count, Loss.HANDLER, name));
    }

    /** Handlers that the steps of the dossiers' own version name and nobody registers. */
    private Set<String> missingHandlers(OpenCount count) {
        return Stream.concat(brought.stream(), known.stream())
                .filter(each ->
                        each.code().equals(count.code()) && each.version().equals(count.version()))
                .findFirst()
                .map(version -> version.steps().stream()
                        .map(StepDefinition::handler)
                        .flatMap(java.util.Optional::stream)
                        .filter(name -> !handlers.contains(name))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .orElseGet(LinkedHashSet::new);
    }

    private static Orphans orphan(OpenCount count, Loss loss, String what) {
        return new Orphans(count.code(), count.version(), loss, what, count.open());
    }

    static String key(ProcedureVersion version) {
        return version.code() + "|" + version.version();
    }
}
