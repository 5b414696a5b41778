package org.hoso.core.internal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkJobs;
import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkOptions;
import org.hoso.bulk.BulkPlan;
import org.hoso.bulk.BulkRequest;
import org.hoso.bulk.BulkTarget;
import org.hoso.core.internal.dossier.CommandService;
import org.hoso.core.internal.dossier.DossierQueries;
import org.hoso.core.internal.dossier.UndoService;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.export.ExportWork;
import org.hoso.core.internal.export.PrintWork;
import org.hoso.core.port.BulkStore;
import org.hoso.core.port.BulkStore.Job;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.OfficialRef;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Plans, starts, shows, cancels and takes back jobs over many dossiers. */
@Component(service = BulkJobs.class, immediate = true)
public final class BulkService implements BulkJobs {

    private static final int MOST_AT_ONCE = 5;
    private static final int MOST_SHOWN = 50;
    private static final int MOST_ITEMS = 500;
    private static final Duration ON_DESK = Duration.ofDays(1);

    private final Workbench bench;
    private final BulkStore store;
    private final BulkPlanner planner;
    private final ExportWork exports;
    private final BulkRunner runner;

    @Activate
    public BulkService(
            @Reference Workbench bench,
            @Reference BulkStore store,
            @Reference Starters starters,
            @Reference CommandService commands,
            @Reference DossierQueries queries,
            @Reference UndoService undos,
            @Reference ExportWork exports,
            @Reference PrintWork prints) {
        this.bench = bench;
        this.store = store;
        this.planner = new BulkPlanner(bench, commands, queries);
        this.exports = exports;
        this.runner = new BulkRunner(
                bench,
                store,
                Map.of(
                        BulkKind.EXPORT,
                        (job, stopping) -> exports.write(job, starters.actor(job.by()), stopping),
                        BulkKind.PRINT,
                        (job, stopping) -> prints.advance(job, starters.actor(job.by()), stopping)),
                new ItemWork(bench, store, commands, undos, starters));
        runner.resume();
    }

    @Deactivate
    public void close() {
        runner.close();
    }

    @Override
    public Decision<BulkPlan> plan(Actor actor, BulkRequest request) {
        return request.kind().hasItems() && request.kind() != BulkKind.UNDO
                ? planner.plan(actor, request)
                : Decision.refused(Reason.of("bulk.empty"));
    }

    @Override
    public Decision<BulkJob> start(Actor actor, BulkRequest request) {
        if (request.kind() == BulkKind.EXPORT) {
            return request.target() instanceof BulkTarget.Whole whole
                    ? started(actor, export(actor, request.options(), whole), List.of())
                    : Decision.refused(Reason.of("bulk.empty"));
        }
        if (request.kind() == BulkKind.UNDO) {
            return Decision.refused(Reason.of("bulk.empty"));
        }
        return planner.items(actor, request)
                .then(items ->
                        started(actor, job(actor, request.kind(), request.options(), items, Optional.empty()), items));
    }

    private Job export(Actor actor, BulkOptions options, BulkTarget.Whole whole) {
        int total = exports.total(actor, whole);
        return new Job(
                0,
                BulkKind.EXPORT,
                OfficialRef.of(actor),
                options,
                Optional.of(whole),
                BulkJob.State.RUNNING,
                bench.now(),
                Optional.empty(),
                total,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private Job job(Actor actor, BulkKind kind, BulkOptions options, List<BulkItem> items, Optional<Long> undoOf) {
        return new Job(
                0,
                kind,
                OfficialRef.of(actor),
                options,
                Optional.empty(),
                BulkJob.State.RUNNING,
                bench.now(),
                Optional.empty(),
                items.size(),
                0,
                undoOf,
                Optional.empty());
    }

    private Decision<BulkJob> started(Actor actor, Job job, List<BulkItem> items) {
        Decision<Job> kept = bench.transactions().write(() -> {
            long running = store.ofOfficial(actor.officialId(), MOST_SHOWN).stream()
                    .filter(each -> !each.state().isFinished())
                    .count();
            if (running >= MOST_AT_ONCE) {
                return Decision.refused(Reason.of("bulk.busy", MOST_AT_ONCE));
            }
            return Decision.allowed(store.find(store.insert(job, items)).orElseThrow());
        });
        kept.asOptional().ifPresent(each -> {
            bench.deniedAccess().audit(actor, "bulk.started", "job " + each.id(), each.kind() + " " + each.total());
            runner.take(each.id());
        });
        return kept.map(this::shown);
    }

    @Override
    public Optional<BulkJob> job(Actor actor, long id) {
        return own(actor, id).map(this::shown);
    }

    @Override
    public List<BulkJob> mine(Actor actor, int limit) {
        int most = Math.max(1, Math.min(MOST_SHOWN, limit));
        return bench.transactions().read(() -> store.ofOfficial(actor.officialId(), most)).stream()
                .map(this::shown)
                .toList();
    }

    @Override
    public List<BulkJob> onDesk(Actor actor, int limit) {
        int most = Math.max(1, Math.min(MOST_SHOWN, limit));
        return bench
                .transactions()
                .read(() -> store.onDesk(actor.officialId(), bench.now().minus(ON_DESK), most))
                .stream()
                .map(this::shown)
                .toList();
    }

    @Override
    public void putAway(Actor actor, long id) {
        own(actor, id)
                .filter(job -> job.state().isFinished())
                .ifPresent(job -> bench.transactions().write(() -> {
                    store.putAway(id, bench.now());
                    return job;
                }));
    }

    @Override
    public List<BulkItem> items(Actor actor, long id, Optional<BulkItem.State> state, int after, int limit) {
        int most = Math.max(1, Math.min(MOST_ITEMS, limit));
        return own(actor, id)
                .map(job -> bench.transactions().read(() -> store.items(id, state, after, most)))
                .orElse(List.of());
    }

    @Override
    public Decision<BulkJob> cancel(Actor actor, long id) {
        if (own(actor, id).isEmpty()) {
            return Decision.refused(Reason.of("not-found"));
        }
        boolean asked = bench.transactions()
                .write(() -> store.move(id, BulkJob.State.RUNNING, BulkJob.State.CANCELLING, Optional.empty()));
        runner.take(id);
        return asked ? Decision.allowed(job(actor, id).orElseThrow()) : Decision.refused(Reason.of("bulk.finished"));
    }

    @Override
    public Decision<BulkJob> undo(Actor actor, long id) {
        Optional<Job> done = own(actor, id);
        if (done.isEmpty()) {
            return Decision.refused(Reason.of("not-found"));
        }
        if (!done.get().state().isFinished()) {
            return Decision.refused(Reason.of("bulk.running"));
        }
        if (!done.get().kind().isUndoable()) {
            return Decision.refused(Reason.of("undo.not-internal", done.get().kind()));
        }
        if (bench.transactions().read(() -> store.isUndone(id))) {
            return Decision.refused(Reason.of("bulk.undone"));
        }
        List<BulkItem> items = bench.transactions().read(() -> undoing(id));
        return items.isEmpty()
                ? Decision.refused(Reason.of("bulk.empty"))
                : started(actor, job(actor, BulkKind.UNDO, BulkOptions.none(), items, Optional.of(id)), items);
    }

    /** The items that were done, for the versions that came of them. */
    private List<BulkItem> undoing(long id) {
        List<BulkItem> items = new java.util.ArrayList<>();
        store.items(id, Optional.of(BulkItem.State.DONE), 0, BulkJobs.MOST)
                .forEach(done -> items.add(new BulkItem(
                        items.size() + 1,
                        done.dossierId(),
                        done.code(),
                        done.afterVersion(),
                        BulkItem.State.PENDING,
                        List.of(),
                        0,
                        Optional.empty())));
        return items;
    }

    @Override
    public Optional<InputStream> file(Actor actor, long id) throws IOException {
        Optional<Job> job = own(actor, id).filter(each -> each.fileName().isPresent());
        if (job.isEmpty()) {
            return Optional.empty();
        }
        bench.deniedAccess()
                .audit(actor, "export.fetched", "job " + id, job.get().written() + " rows");
        return exports.open(id);
    }

    /** True when no job is being worked on; for tests. */
    public boolean isIdle() {
        return runner.isIdle();
    }

    private Optional<Job> own(Actor actor, long id) {
        return bench.transactions()
                .read(() -> store.find(id))
                .filter(job -> job.by().id() == actor.officialId());
    }

    private BulkJob shown(Job job) {
        Map<BulkItem.State, Integer> tally =
                job.kind().hasItems() ? bench.transactions().read(() -> store.tally(job.id())) : exported(job);
        return new BulkJob(
                job.id(),
                job.kind(),
                job.by(),
                job.state(),
                job.startedAt(),
                job.finishedAt(),
                job.total(),
                tally.getOrDefault(BulkItem.State.DONE, 0),
                tally.getOrDefault(BulkItem.State.REFUSED, 0),
                tally.getOrDefault(BulkItem.State.FAILED, 0),
                tally.getOrDefault(BulkItem.State.SKIPPED, 0),
                job.undoOf(),
                job.fileName());
    }

    private static Map<BulkItem.State, Integer> exported(Job job) {
        Map<BulkItem.State, Integer> tally = new EnumMap<>(BulkItem.State.class);
        tally.put(BulkItem.State.DONE, job.written());
        return tally;
    }
}
