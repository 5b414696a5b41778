package org.hoso.core.internal.module;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.catalogue.LocalDefinitions;
import org.hoso.core.internal.catalogue.ProcedureFiles;
import org.hoso.core.internal.catalogue.SectorDefinition;
import org.hoso.core.internal.catalogue.SectorRegistry;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.CatalogueStore.OpenCount;
import org.hoso.core.port.ModuleRuntime.BundleContent;
import org.hoso.core.port.ModuleRuntime.Candidate;
import org.hoso.core.port.ModuleRuntime.Installed;
import org.hoso.core.port.Transactions;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;
import org.hoso.system.Modules.Module;
import org.hoso.system.Modules.Plan;
import org.hoso.system.Modules.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the catalogue and the stores say about modules. Any thread. */
@Component(service = ModuleLists.class)
public final class ModuleLists {

    /** How the catalogue begins what is no verdict yet. */
    private static final String PENDING = "waits for ";

    /** A module by id. */
    record Found(String id, String version, long bundleId, long openDossiers) {}

    private final ProcedureCatalogue catalogue;
    private final LocalDefinitions definitions;
    private final SectorRegistry registry;
    private final CatalogueStore store;
    private final Transactions transactions;
    private final ProcedureFiles files = new ProcedureFiles(WorkingCalendar.STANDARD_DAY_MINUTES);

    @Activate
    public ModuleLists(
            @Reference ProcedureCatalogue catalogue,
            @Reference LocalDefinitions definitions,
            @Reference SectorRegistry registry,
            @Reference CatalogueStore store,
            @Reference Transactions transactions) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.registry = registry;
        this.store = store;
        this.transactions = transactions;
    }

    /** The modules by id. */
    List<Module> modules(List<Installed> installed) {
        Map<Long, SectorStatus> statuses = catalogue.sectors().stream()
                .filter(each -> each.bundleId() > 0)
                .collect(Collectors.toMap(SectorStatus::bundleId, each -> each, (one, other) -> one));
        Map<String, Module> modules = new TreeMap<>();
        for (Installed each : installed) {
            Module module = module(each, Optional.ofNullable(statuses.get(each.bundleId())));
            modules.put(module.id() + "|" + each.bundleId(), module);
        }
        return List.copyOf(modules.values());
    }

    private Module module(Installed bundle, Optional<SectorStatus> status) {
        String id = status.map(SectorStatus::id).orElse(bundle.id());
        List<String> procedures =
                status.map(SectorStatus::procedures).orElseGet(() -> List.copyOf(codes(definitionsOf(id))));
        return new Module(
                id,
                status.map(SectorStatus::name).or(bundle::name).orElseGet(() -> new LocalText(id, id)),
                bundle.version(),
                bundle.bundleId(),
                state(bundle, status),
                status.map(SectorStatus::problems).orElse(List.of()),
                procedures,
                bundle.sha256(),
                bundle.signer(),
                bundle.at(),
                definitions.drained().contains(id),
                open(procedures).stream().mapToLong(OpenCount::open).sum());
    }

    private static State state(Installed bundle, Optional<SectorStatus> status) {
        if (!bundle.active()) {
            return State.DISABLED;
        }
        if (status.map(SectorStatus::isRunning).orElse(false)) {
            return State.RUNNING;
        }
        boolean pending = status.map(each -> each.problems().stream().allMatch(problem -> problem.startsWith(PENDING)))
                .orElse(true);
        return pending ? State.WAITING : State.REFUSED;
    }

    Optional<Found> find(List<Installed> installed, String id) {
        return modules(installed).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> new Found(each.id(), each.version(), each.bundleId(), each.openDossiers()));
    }

    /** What a file would change. */
    Plan plan(String ticket, String fileName, Candidate candidate) {
        List<SectorDefinition> sectors = candidate.bundles().stream()
                .filter(BundleContent::sector)
                .map(bundle -> files.read(bundle.data()))
                .toList();
        List<String> problems = new ArrayList<>();
        sectors.forEach(each -> problems.addAll(each.problems()));
        if (problems.isEmpty()) {
            sectors.forEach(each -> problems.addAll(registry.objections(each)));
        }
        UpdatePlan update = update(candidate, sectors);
        return new Plan(
                ticket,
                fileName,
                candidate.sha256(),
                candidate.signer(),
                candidate.replaces(),
                candidate.installed(),
                candidate.bundles().stream()
                        .map(each -> each.symbolicName() + " " + each.version())
                        .toList(),
                candidate.refreshed(),
                problems,
                problems.isEmpty() ? update.changes() : List.of(),
                problems.isEmpty() ? update.orphans() : List.of());
    }

    private UpdatePlan update(Candidate candidate, List<SectorDefinition> sectors) {
        Set<String> ids = sectors.stream().map(SectorDefinition::id).collect(Collectors.toSet());
        List<ProcedureVersion> known = definitions.known().stream()
                .filter(each -> ids.contains(each.sector()))
                .toList();
        List<ProcedureVersion> brought =
                sectors.stream().flatMap(each -> each.versions().stream()).toList();
        Set<String> running = known.stream()
                .map(ProcedureVersion::code)
                .distinct()
                .flatMap(code -> definitions.offered(code).stream())
                .map(UpdatePlan::key)
                .collect(Collectors.toSet());
        Set<String> handlers = candidate.bundles().stream()
                .flatMap(each -> each.handlers().stream())
                .collect(Collectors.toSet());
        Set<String> codes = new HashSet<>(codes(known));
        return new UpdatePlan(known, running, brought, handlers, open(codes));
    }

    private List<ProcedureVersion> definitionsOf(String sector) {
        return definitions.known().stream()
                .filter(each -> each.sector().equals(sector))
                .toList();
    }

    private static Set<String> codes(Collection<ProcedureVersion> versions) {
        return versions.stream().map(ProcedureVersion::code).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private List<OpenCount> open(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : transactions.read(() -> store.open(codes));
    }

    /** Stores whether a sector takes new dossiers, together with what {@code along} writes. */
    void drain(String id, boolean drained, Runnable along) {
        transactions.write(() -> {
            store.setDrained(id, drained);
            along.run();
            return Stream.of(id);
        });
        definitions.refresh();
    }
}
