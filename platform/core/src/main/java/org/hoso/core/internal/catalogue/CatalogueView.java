package org.hoso.core.internal.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.internal.catalogue.DefinitionKeeper.Key;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;

/** What the catalogue answers from: an unchanging picture of the known definitions and the running sectors. */
final class CatalogueView {

    private final Map<Key, ProcedureVersion> known;
    private final Map<String, SectorDefinition> running;
    private final List<SectorStatus> statuses;

    CatalogueView(Map<Key, ProcedureVersion> known, Collection<SectorCandidate> candidates) {
        this.known = Map.copyOf(known);
        this.running = candidates.stream()
                .filter(SectorCandidate::isRunning)
                .map(SectorCandidate::definition)
                .collect(Collectors.toUnmodifiableMap(SectorDefinition::id, Function.identity()));
        this.statuses = candidates.stream()
                .map(SectorCandidate::status)
                .sorted(Comparator.comparing(SectorStatus::id).thenComparing(SectorStatus::bundleId))
                .toList();
    }

    Map<Key, ProcedureVersion> known() {
        return known;
    }

    Optional<ProcedureVersion> version(String code, String version) {
        return Optional.ofNullable(known.get(new Key(code, version)));
    }

    Optional<ProcedureVersion> receivable(String code, LocalDate day) {
        return runningVersions()
                .filter(each -> each.code().equals(code) && !each.from().isAfter(day))
                .max(Comparator.comparing(ProcedureVersion::from));
    }

    List<ProcedureVersion> receivable(LocalDate day) {
        return runningVersions()
                .map(ProcedureVersion::code)
                .distinct()
                .flatMap(code -> receivable(code, day).stream())
                .sorted(Comparator.comparing(
                                (ProcedureVersion each) -> each.name().vi())
                        .thenComparing(ProcedureVersion::code))
                .toList();
    }

    List<SectorStatus> sectors() {
        return statuses;
    }

    Optional<LocalText> text(String sector, String key) {
        return Optional.ofNullable(running.get(sector))
                .map(SectorDefinition::texts)
                .map(texts -> texts.get(key));
    }

    private Stream<ProcedureVersion> runningVersions() {
        return running.values().stream().flatMap(each -> each.versions().stream());
    }
}
