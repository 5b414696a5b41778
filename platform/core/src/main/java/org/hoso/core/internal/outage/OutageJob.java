package org.hoso.core.internal.outage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoso.clock.ClockInterval;
import org.hoso.core.internal.dossier.Ledger;
import org.hoso.core.internal.dossier.OutageShift;
import org.hoso.core.internal.dossier.SystemChanges;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.OutageStore;
import org.hoso.dossier.Dossier;
import org.hoso.outage.Outage;
import org.hoso.outage.OutageEffect;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.TimeLimit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shifts the clocks of open dossiers for recorded outages, batch by batch: each batch is one transaction with the
 * progress in it, so that a stop in between loses and repeats nothing.
 */
@Component(service = OutageJob.class)
public final class OutageJob {

    private static final Logger LOG = LoggerFactory.getLogger(OutageJob.class);
    private static final int BATCH = 50;

    private record Shifted(Dossier before, Dossier after) {
        boolean moved() {
            return !before.timing().dueCurrent().equals(after.timing().dueCurrent());
        }
    }

    private record Batch(boolean more, List<Shifted> shifted) {}

    private final Workbench bench;
    private final OutageStore store;

    @Activate
    public OutageJob(@Reference Workbench bench, @Reference OutageStore store) {
        this.bench = bench;
        this.store = store;
    }

    /** Does all that is waiting; returns how many ledgers changed. */
    public int run() {
        int shifted = 0;
        for (Outage outage : bench.transactions().read(store::pending)) {
            Batch batch;
            do {
                batch = bench.transactions().write(() -> next(outage.id()));
                shifted += batch.shifted().size();
                batch.shifted().forEach(each -> SystemChanges.tell(bench, each.before(), each.after()));
            } while (batch.more() && !Thread.currentThread().isInterrupted());
            LOG.info("Outage {}: clocks shifted", outage.id());
        }
        return shifted;
    }

    private Batch next(long id) {
        Optional<Outage> found =
                store.find(id).filter(outage -> outage.progress().pending());
        if (found.isEmpty()) {
            return new Batch(false, List.of());
        }
        Outage outage = found.get();
        Outage.Progress progress = outage.progress();
        List<Long> ids = store.affected(outage, progress.cursor(), BATCH);
        List<Shifted> shifted = new ArrayList<>();
        for (long dossierId : ids) {
            bench.dossiers()
                    .find(dossierId)
                    .filter(dossier -> dossier.state().isOpen())
                    .flatMap(dossier -> shift(outage, dossier))
                    .ifPresent(shifted::add);
        }
        boolean more = ids.size() == BATCH;
        int moved = Math.toIntExact(shifted.stream().filter(Shifted::moved).count());
        Outage.Progress after = new Outage.Progress(
                more,
                ids.isEmpty() ? progress.cursor() : ids.get(ids.size() - 1),
                progress.seen() + ids.size(),
                progress.moved() + moved,
                progress.covered() + shifted.size() - moved);
        if (!store.update(outage.withProgress(after), outage.revision())) {
            throw new IllegalStateException("outage " + id + " was changed meanwhile");
        }
        return new Batch(more, shifted);
    }

    private Optional<Shifted> shift(Outage outage, Dossier dossier) {
        List<ClockInterval> ledger =
                OutageShift.applied(dossier.clock(), outage, OutageChecks.reaches(outage.terms(), dossier));
        if (ledger.equals(dossier.clock())) {
            return Optional.empty();
        }
        Optional<String> problem = Ledger.problem(ledger, true);
        if (problem.isPresent()) {
            throw new IllegalStateException("dossier " + dossier.id() + ": " + problem.get());
        }
        Dossier shifted = dossier.withClock(ledger);
        Dossier timed = bench.procedureOf(dossier)
                .flatMap(procedure -> dossier.timing()
                        .clockStart()
                        .map(start -> shifted.withTiming(shifted.timing()
                                .withDueCurrent(
                                        bench.dueDates().of(dossier).due(start, limit(procedure, dossier), ledger)))))
                .orElse(shifted);
        Map<String, String> details = new TreeMap<>();
        details.put("outage", String.valueOf(outage.id()));
        details.put("decision", outage.terms().decisionNumber());
        details.put("from", Vietnam.format(outage.terms().from()));
        outage.terms().to().ifPresent(to -> details.put("to", Vietnam.format(to)));
        timed.timing().dueCurrent().ifPresent(due -> details.put("due", Vietnam.format(due)));
        Dossier stored = SystemChanges.save(bench, dossier, timed, outage.recordedBy(), "OUTAGE", details);
        store.save(new OutageEffect(
                outage.id(),
                dossier.id(),
                dossier.code(),
                dossier.timing().dueCurrent(),
                timed.timing().dueCurrent()));
        return Optional.of(new Shifted(dossier, stored));
    }

    private static TimeLimit limit(ProcedureVersion procedure, Dossier dossier) {
        return procedure
                .caseOf(dossier.procedure().caseCode())
                .map(each -> each.limit())
                .orElse(TimeLimit.none());
    }
}
