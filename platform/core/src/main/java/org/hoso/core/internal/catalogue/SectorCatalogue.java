package org.hoso.core.internal.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue: accepts or refuses each sector as a whole, stores what it accepts, and answers from memory. Acceptance
 * runs on one thread of its own, because it needs the database and a bundle's start must not wait for that; while the
 * database is not there it is tried again by itself. Of a stopped bundle nothing is kept.
 */
@Component(service = {ProcedureCatalogue.class, SectorRegistry.class, LocalDefinitions.class})
public final class SectorCatalogue implements ProcedureCatalogue, SectorRegistry, LocalDefinitions {

    private static final Logger LOG = LoggerFactory.getLogger(SectorCatalogue.class);
    private static final String WAITING = "waits for the database; it is tried again by itself";

    private final DefinitionKeeper keeper;
    private final Duration retryAfter;
    private final ScheduledThreadPoolExecutor worker;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Map<Long, SectorCandidate> candidates = new TreeMap<>();
    /** Touched by the worker only. */
    private boolean retryPlanned;

    private volatile CatalogueView view =
            new CatalogueView(Map.of(), new CatalogueView.Kept(List.of(), Set.of()), List.of());

    @Activate
    public SectorCatalogue(
            @Reference Transactions transactions,
            @Reference CatalogueStore catalogue,
            @Reference DossierStore dossiers) {
        this(transactions, catalogue, dossiers, Duration.ofSeconds(3));
    }

    public SectorCatalogue(
            Transactions transactions, CatalogueStore catalogue, DossierStore dossiers, Duration retryAfter) {
        this.keeper = new DefinitionKeeper(transactions, catalogue, dossiers);
        this.retryAfter = retryAfter;
        this.worker = new ScheduledThreadPoolExecutor(1, SectorCatalogue::thread);
        // Made now, so that it inherits nothing from the thread that happens to start a sector.
        worker.prestartCoreThread();
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        worker.execute(this::load);
    }

    @Deactivate
    public void close() {
        worker.shutdownNow();
    }

    @Override
    public void started(long bundleId, String symbolicName, String bundleVersion, SectorDefinition definition) {
        List<String> problems = definition.problems().isEmpty() ? List.of(WAITING) : definition.problems();
        synchronized (lock) {
            candidates.put(bundleId, new SectorCandidate(bundleId, symbolicName, bundleVersion, definition, problems));
            publish(view.known());
        }
        definition.problems().forEach(problem -> LOG.warn("Sector {} is refused: {}", symbolicName, problem));
        worker.execute(this::settle);
    }

    @Override
    public void stopped(long bundleId) {
        synchronized (lock) {
            SectorCandidate gone = candidates.remove(bundleId);
            if (gone == null) {
                return;
            }
            publish(view.known());
            LOG.info("Sector {} has gone", gone.status().id());
        }
        worker.execute(this::settle);
    }

    @Override
    public Optional<ProcedureVersion> version(String code, String version) {
        return view.version(code, version);
    }

    @Override
    public Optional<ProcedureVersion> receivable(String code, LocalDate day) {
        return view.receivable(code, day);
    }

    @Override
    public List<ProcedureVersion> receivable(LocalDate day) {
        return view.receivable(day);
    }

    @Override
    public List<SectorStatus> sectors() {
        return view.sectors();
    }

    @Override
    public Optional<LocalText> text(String sector, String key) {
        return view.text(sector, key);
    }

    @Override
    public Runnable onChange(Runnable listener) {
        // A wrapper of its own lets the same listener be registered twice and closed once.
        Runnable registered = listener::run;
        listeners.add(registered);
        return () -> listeners.remove(registered);
    }

    @Override
    public void refresh() {
        Map<DefinitionKeeper.Key, ProcedureVersion> known = keeper.all();
        CatalogueView.Kept kept = keeper.kept();
        synchronized (lock) {
            view = new CatalogueView(known, kept, candidates.values());
        }
        tell();
    }

    @Override
    public void begun(LocalProcedure procedure) {
        synchronized (lock) {
            CatalogueView.Kept kept = view.kept();
            List<LocalProcedure> local = kept.local().stream()
                    .map(each -> each.code().equals(procedure.code()) ? procedure : each)
                    .toList();
            view = new CatalogueView(view.known(), new CatalogueView.Kept(local, kept.drained()), candidates.values());
        }
    }

    @Override
    public boolean isBroughtBySector(String code) {
        return view.isBroughtBySector(code);
    }

    @Override
    public Collection<ProcedureVersion> known() {
        return view.known().values();
    }

    @Override
    public List<LocalProcedure> local() {
        return view.kept().local();
    }

    @Override
    public Set<String> drained() {
        return view.kept().drained();
    }

    @Override
    public List<ProcedureVersion> offered(String code) {
        return view.offered(code);
    }

    /** Reads what earlier sectors left, so that their dossiers are readable before any sector starts. */
    private void load() {
        if (isDone(this::refresh)) {
            tell();
        } else {
            retry(this::load);
        }
    }

    /** Decides about every sector that is not running, oldest bundle first; those running keep what they have. */
    private void settle() {
        boolean done = true;
        for (SectorCandidate candidate : open()) {
            done &= isDone(() -> decide(candidate));
        }
        if (!done && !retryPlanned) {
            retryPlanned = true;
            retry(() -> {
                retryPlanned = false;
                settle();
            });
        }
        tell();
    }

    /** The edge of this thread: a fault is logged here, and the work is tried again later. */
    private static boolean isDone(Runnable work) {
        try {
            work.run();
            return true;
        } catch (StorageUnavailable fault) {
            LOG.debug("The catalogue waits for the database", fault);
        } catch (RuntimeException fault) {
            LOG.error("The catalogue could not be stored or read", fault);
        }
        return false;
    }

    private List<SectorCandidate> open() {
        synchronized (lock) {
            return candidates.values().stream()
                    .filter(each ->
                            !each.isRunning() && each.definition().problems().isEmpty())
                    .toList();
        }
    }

    private void decide(SectorCandidate candidate) {
        List<String> conflicts = conflicts(candidate.definition());
        if (!conflicts.isEmpty()) {
            replace(candidate, conflicts, view.known());
            return;
        }
        DefinitionKeeper.Kept kept = keeper.keep(candidate.definition().versions());
        replace(candidate, kept.problems(), kept.all());
    }

    @Override
    public List<String> objections(SectorDefinition definition) {
        List<String> conflicts;
        synchronized (lock) {
            conflicts = candidates.values().stream()
                    .filter(each -> each.isRunning() && !each.definition().id().equals(definition.id()))
                    .flatMap(other -> SectorConflicts.between(definition, other).stream())
                    .toList();
        }
        return conflicts.isEmpty() ? keeper.objections(definition.versions()) : conflicts;
    }

    private List<String> conflicts(SectorDefinition definition) {
        synchronized (lock) {
            return candidates.values().stream()
                    .filter(SectorCandidate::isRunning)
                    .flatMap(other -> SectorConflicts.between(definition, other).stream())
                    .toList();
        }
    }

    /** Puts the decision in the candidate's place unless its bundle went or came anew in between. */
    private void replace(
            SectorCandidate candidate, List<String> problems, Map<DefinitionKeeper.Key, ProcedureVersion> known) {
        SectorCandidate decided = candidate.with(problems);
        synchronized (lock) {
            boolean there = candidates.replace(candidate.bundleId(), candidate, decided);
            publish(known);
            if (!there || candidate.equals(decided)) {
                return;
            }
        }
        if (decided.isRunning()) {
            LOG.info("Sector {} {} runs", decided.status().id(), decided.bundleVersion());
        }
        problems.forEach(
                problem -> LOG.warn("Sector {} is refused: {}", decided.status().id(), problem));
    }

    /** Called with the lock held. */
    private void publish(Map<DefinitionKeeper.Key, ProcedureVersion> known) {
        view = new CatalogueView(known, view.kept(), candidates.values());
    }

    private void retry(Runnable task) {
        var ignored = worker.schedule(task, retryAfter.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tell() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException fault) {
                LOG.error("A listener of the catalogue failed", fault);
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hoso-catalogue");
        thread.setDaemon(true);
        thread.setContextClassLoader(SectorCatalogue.class.getClassLoader());
        return thread;
    }
}
