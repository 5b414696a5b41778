package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hoso.core.port.WorkplaceStore;
import org.hoso.core.port.WorkplaceStore.ReceivedRow;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.BatchReception;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.FeeDefinition;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives the rows of batches. That a row was received is written in the reception's own transaction, so that no row is
 * received twice, whenever the server dies.
 */
@Component(service = BatchReception.class)
public final class BatchReceptionService implements BatchReception {

    private static final Logger LOG = LoggerFactory.getLogger(BatchReceptionService.class);
    private static final int THREADS = 2;

    private final Workbench bench;
    private final WorkplaceStore store;
    private final ReceptionService reception;
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread named = new Thread(work, "hoso-batch-reception");
        named.setDaemon(true);
        return named;
    });

    @Activate
    public BatchReceptionService(@Reference Workbench bench, @Reference WorkplaceStore store) {
        this.bench = bench;
        this.store = store;
        this.reception = new ReceptionService(bench);
    }

    @Deactivate
    public void close() {
        threads.shutdownNow();
    }

    @Override
    public List<RowResult> check(Actor actor, Request request) {
        Map<String, RowResult> before = receivedByKey(actor, request);
        Set<String> seen = new HashSet<>();
        List<RowResult> results = new ArrayList<>();
        for (Row row : request.rows()) {
            RowResult done = before.get(row.key());
            boolean twice = !seen.add(row.owner().identityNumber() + row.form());
            results.add(done == null ? checked(actor, request, row, twice) : done);
        }
        return results;
    }

    private RowResult checked(Actor actor, Request request, Row row, boolean twice) {
        ReceptionRequest one = one(request, row);
        List<Reason> warnings = new ArrayList<>(reception.warnings(actor, one).stream()
                .filter(each -> !"paper.missing-optional".equals(each.code()))
                .toList());
        if (twice) {
            warnings.add(Reason.of("batch.twice"));
        }
        return new RowResult(row.key(), 0, "", reception.faults(actor, one), warnings);
    }

    @Override
    public Decision<Runnable> start(Actor actor, Request request, Consumer<Progress> told) {
        if (request.rows().isEmpty()) {
            return Decision.refused(Reason.of("batch.empty"));
        }
        if (request.rows().size() > MOST_ROWS) {
            return Decision.refused(Reason.of("batch.too-many", MOST_ROWS));
        }
        if (!busy.add(actor.officialId())) {
            return Decision.refused(Reason.of("batch.busy"));
        }
        AtomicBoolean cancelled = new AtomicBoolean();
        threads.execute(() -> run(actor, request, told, cancelled));
        return Decision.allowed(() -> cancelled.set(true));
    }

    private void run(Actor actor, Request request, Consumer<Progress> told, AtomicBoolean cancelled) {
        List<RowResult> results = new ArrayList<>();
        try {
            Map<String, RowResult> before = receivedByKey(actor, request);
            for (Row row : request.rows()) {
                if (cancelled.get() || Thread.currentThread().isInterrupted()) {
                    break;
                }
                RowResult done = before.get(row.key());
                results.add(done == null ? received(actor, request, row) : done);
                tell(told, new Progress(request.rows().size(), results, false));
            }
        } catch (RuntimeException e) {
            LOG.error("A batch reception of official {} has ended early", actor.officialId(), e);
        } finally {
            busy.remove(actor.officialId());
            tell(told, new Progress(request.rows().size(), results, true));
        }
    }

    /** A fault of one row is that row's; the next one may go well again. */
    private RowResult received(Actor actor, Request request, Row row) {
        try {
            Decision<Dossier> decision = reception.receive(
                    actor,
                    one(request, row),
                    dossier -> store.insertReceivedRow(
                            new ReceivedRow(actor.officialId(), row.key(), dossier.id(), dossier.code(), bench.now())));
            return decision.asOptional()
                    .map(dossier -> new RowResult(row.key(), dossier.id(), dossier.code(), List.of(), List.of()))
                    .orElseGet(() -> new RowResult(row.key(), 0, "", decision.reasons(), List.of()));
        } catch (RuntimeException e) {
            LOG.error("A row of a batch of official {} failed", actor.officialId(), e);
            return new RowResult(row.key(), 0, "", List.of(Reason.of("batch.failed")), List.of());
        }
    }

    private static void tell(Consumer<Progress> told, Progress progress) {
        try {
            told.accept(progress);
        } catch (RuntimeException e) {
            LOG.warn("A page could not be told of a batch", e);
        }
    }

    @Override
    public List<RowResult> received(Actor actor, List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : bench.transactions().read(() -> store.receivedRows(actor.officialId(), keys)).stream()
                        .map(each -> new RowResult(each.key(), each.dossierId(), each.code(), List.of(), List.of()))
                        .toList();
    }

    private Map<String, RowResult> receivedByKey(Actor actor, Request request) {
        return received(actor, request.rows().stream().map(Row::key).toList()).stream()
                .collect(Collectors.toMap(RowResult::key, each -> each));
    }

    private ReceptionRequest one(Request request, Row row) {
        Set<String> paid = request.feesTaken()
                ? reception.fees(request.procedureCode(), request.caseCode(), row.form(), Map.of()).stream()
                        .filter(fee -> fee.timing() == FeeDefinition.Timing.ON_RECEIPT && fee.amountVnd() > 0)
                        .map(FeeLine::code)
                        .collect(Collectors.toSet())
                : Set.of();
        return new ReceptionRequest(
                request.procedureCode(),
                request.caseCode(),
                request.channel(),
                request.receivingUnit(),
                row.owner(),
                request.submitter(),
                row.form(),
                request.papers(),
                Map.of(),
                Map.of(),
                paid,
                request.sets(),
                request.delivery(),
                request.submitter().isPresent() ? request.authority() : Optional.empty());
    }
}
