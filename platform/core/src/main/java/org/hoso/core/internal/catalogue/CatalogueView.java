package org.hoso.core.internal.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.internal.catalogue.DefinitionKeeper.Key;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;

/** What the catalogue answers from: an unchanging picture of the known definitions and the running sectors. */
final class CatalogueView {

    /** The locality's own catalogue among the sectors: always running, in no bundle. */
    private static final SectorStatus LOCAL = new SectorStatus(
            "local",
            new LocalText("Danh mục của địa phương", "The locality's own catalogue"),
            "",
            0,
            List.of(),
            List.of());

    private final Map<Key, ProcedureVersion> known;
    private final Map<String, SectorDefinition> running;
    private final List<SectorStatus> statuses;
    private final Kept kept;
    /** The definitions that may come into force, by code. */
    private final Map<String, List<ProcedureVersion>> offered;

    /**
     * What is stored besides the definitions.
     *
     * @param local   the locality's own catalogue, by code
     * @param drained ids of the sectors that take no new dossiers
     */
    record Kept(List<LocalProcedure> local, Set<String> drained) {
        Kept {
            local = List.copyOf(local);
            drained = Set.copyOf(drained);
        }
    }

    CatalogueView(Map<Key, ProcedureVersion> known, Kept kept, Collection<SectorCandidate> candidates) {
        this.known = Map.copyOf(known);
        this.kept = kept;
        this.running = candidates.stream()
                .filter(SectorCandidate::isRunning)
                .map(SectorCandidate::definition)
                .collect(Collectors.toUnmodifiableMap(SectorDefinition::id, Function.identity()));
        this.statuses = Stream.concat(
                        candidates.stream().map(SectorCandidate::status),
                        kept.local().stream().noneMatch(each -> each.version().isPresent())
                                ? Stream.empty()
                                : Stream.of(LOCAL))
                .sorted(Comparator.comparing(SectorStatus::id).thenComparing(SectorStatus::bundleId))
                .toList();
        Map<String, List<ProcedureVersion>> bySector = running.values().stream()
                .flatMap(each -> each.versions().stream())
                .collect(Collectors.groupingBy(ProcedureVersion::code));
        Map<String, List<ProcedureVersion>> all = new HashMap<>(bySector);
        LocalVersions locals = new LocalVersions(known.values());
        kept.local().stream()
                .filter(each -> !bySector.containsKey(each.code()))
                .forEach(each -> all.put(each.code(), locals.offered(each)));
        this.offered = Map.copyOf(all);
    }

    Map<Key, ProcedureVersion> known() {
        return known;
    }

    Optional<ProcedureVersion> version(String code, String version) {
        return Optional.ofNullable(known.get(new Key(code, version)));
    }

    Optional<ProcedureVersion> receivable(String code, LocalDate day) {
        return inForce(offered(code), day).filter(this::isTaken);
    }

    List<ProcedureVersion> receivable(LocalDate day) {
        return offered.values().stream()
                .flatMap(versions -> inForce(versions, day).stream())
                .filter(this::isTaken)
                .sorted(Comparator.comparing(
                                (ProcedureVersion each) -> each.name().vi())
                        .thenComparing(ProcedureVersion::code))
                .toList();
    }

    /** True when a running sector brings this code. */
    boolean isBroughtBySector(String code) {
        return running.values().stream().anyMatch(each -> each.codes().contains(code));
    }

    Kept kept() {
        return kept;
    }

    /** The definitions that may come into force, also of a drained sector. */
    List<ProcedureVersion> offered(String code) {
        return offered.getOrDefault(code, List.of());
    }

    private boolean isTaken(ProcedureVersion version) {
        return !kept.drained().contains(version.sector());
    }

    private static Optional<ProcedureVersion> inForce(List<ProcedureVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(ProcedureVersion::from));
    }

    List<SectorStatus> sectors() {
        return statuses;
    }

    Optional<LocalText> text(String sector, String key) {
        return Optional.ofNullable(running.get(sector))
                .map(SectorDefinition::texts)
                .map(texts -> texts.get(key));
    }
}
