package org.hoso.core.internal.localcatalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hoso.core.internal.catalogue.LocalDefinitions;
import org.hoso.core.port.CatalogueStore.OpenCount;
import org.hoso.core.search.SearchTerms;
import org.hoso.decision.Reason;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureAdministration.Filter;
import org.hoso.procedure.ProcedureAdministration.Row;
import org.hoso.procedure.ProcedureAdministration.State;
import org.hoso.procedure.ProcedureAdministration.Version;
import org.hoso.procedure.ProcedureVersion;

/** All procedures as rows for their administrator, from what the catalogue knows. Pure. */
final class ProcedureRows {

    private final LocalDefinitions definitions;
    private final LocalDate today;
    private final Map<String, List<ProcedureVersion>> known = new TreeMap<>();
    private final Map<String, LocalProcedure> local = new TreeMap<>();

    ProcedureRows(LocalDefinitions definitions, LocalDate today) {
        this.definitions = definitions;
        this.today = today;
        definitions.local().forEach(each -> local.put(each.code(), each));
        definitions.known().stream()
                .filter(each -> !each.sector().equals(StandardProcess.SECTOR) || local.containsKey(each.code()))
                .forEach(each -> known.computeIfAbsent(each.code(), code -> new java.util.ArrayList<>())
                        .add(each));
        known.values()
                .forEach(versions -> versions.sort(
                        Comparator.comparing(ProcedureVersion::from).thenComparing(ProcedureVersion::version)));
        local.keySet().forEach(code -> known.computeIfAbsent(code, each -> new java.util.ArrayList<>()));
    }

    /** The codes of the rows that a filter lets through, in order. */
    List<String> codes(Filter filter) {
        List<String> words = SearchTerms.words(filter.text());
        return known.keySet().stream()
                .filter(code ->
                        filter.state().map(state -> state == state(code)).orElse(true))
                .filter(code -> words.isEmpty() || has(code, words))
                .toList();
    }

    private boolean has(String code, List<String> words) {
        String text = SearchTerms.normalise(
                code + " " + name(code).vi() + " " + field(code).vi());
        return words.stream().allMatch(text::contains);
    }

    boolean isKnown(String code) {
        return known.containsKey(code);
    }

    Optional<LocalProcedure> local(String code) {
        return Optional.ofNullable(local.get(code));
    }

    /** The definitions of a procedure, oldest first. */
    List<ProcedureVersion> definitions(String code) {
        return List.copyOf(known.getOrDefault(code, List.of()));
    }

    Row row(String code, List<OpenCount> counts) {
        Map<String, Long> open = new HashMap<>();
        counts.stream()
                .filter(each -> each.code().equals(code))
                .forEach(each -> open.merge(each.version(), each.open(), Long::sum));
        Optional<ProcedureVersion> inForce = inForce(code);
        List<Version> versions = definitions(code).stream()
                .map(each -> new Version(
                        each.version(),
                        each.from(),
                        inForce.filter(each::equals).isPresent(),
                        open.getOrDefault(each.version(), 0L)))
                .toList();
        return new Row(
                code,
                name(code),
                field(code),
                sector(code),
                levels(code),
                state(code),
                missing(code),
                local(code).flatMap(LocalProcedure::draft).isPresent(),
                local.containsKey(code) && definitions.isBroughtBySector(code),
                versions);
    }

    private State state(String code) {
        Optional<ProcedureVersion> inForce = inForce(code);
        if (inForce.isPresent()) {
            return definitions.drained().contains(inForce.get().sector()) ? State.DRAINED : State.RECEIVABLE;
        }
        if (!definitions.offered(code).isEmpty()) {
            return State.PLANNED;
        }
        return missing(code).isEmpty() ? State.GONE : State.DRAFT;
    }

    private Optional<ProcedureVersion> inForce(String code) {
        return definitions.offered(code).stream()
                .filter(each -> !each.from().isAfter(today))
                .max(Comparator.comparing(ProcedureVersion::from));
    }

    private List<Reason> missing(String code) {
        return local(code).map(StandardProcess::missing).orElse(List.of());
    }

    private Optional<ProcedureVersion> newest(String code) {
        List<ProcedureVersion> offered = definitions.offered(code);
        List<ProcedureVersion> all = offered.isEmpty() ? definitions(code) : offered;
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private LocalText name(String code) {
        return newest(code)
                .map(ProcedureVersion::name)
                .or(() -> local(code).map(each -> same(each.name())))
                .orElseGet(() -> same(code));
    }

    private LocalText field(String code) {
        return newest(code)
                .map(ProcedureVersion::field)
                .or(() -> local(code).map(each -> same(each.field())))
                .orElseGet(() -> same(""));
    }

    private Set<UnitLevel> levels(String code) {
        return newest(code)
                .map(ProcedureVersion::levels)
                .or(() -> local(code).map(LocalProcedure::levels))
                .orElse(Set.of());
    }

    private String sector(String code) {
        return newest(code).map(ProcedureVersion::sector).orElse(StandardProcess.SECTOR);
    }

    private static LocalText same(String text) {
        return new LocalText(text, text);
    }
}
