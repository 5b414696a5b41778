package org.hoso.core.internal.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkKind;
import org.hoso.core.internal.dossier.CommandService;
import org.hoso.core.internal.dossier.UndoService;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.BulkStore;
import org.hoso.core.port.BulkStore.Job;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the items of a job, one transaction each, in which its result is written too. */
final class ItemWork implements BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(ItemWork.class);
    private static final int PART = 25;

    /** The item was settled before: what was about to be done for it is rolled back. */
    private static final class AlreadySettled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Workbench bench;
    private final BulkStore store;
    private final CommandService commands;
    private final UndoService undos;
    private final Starters starters;

    ItemWork(Workbench bench, BulkStore store, CommandService commands, UndoService undos, Starters starters) {
        this.bench = bench;
        this.store = store;
        this.commands = commands;
        this.undos = undos;
        this.starters = starters;
    }

    @Override
    public boolean advance(Job job, BooleanSupplier stopping) {
        Actor actor = starters.actor(job.by());
        List<BulkItem> part = bench.transactions().read(() -> store.pending(job.id(), PART));
        for (BulkItem item : part) {
            if (stopping.getAsBoolean()) {
                return false;
            }
            perform(job, item, actor);
        }
        return part.size() < PART;
    }

    private void perform(Job job, BulkItem item, Actor actor) {
        try {
            Decision<Dossier> decision = attempt(job, item, actor);
            if (!decision.isAllowed()) {
                LOG.debug("Item {} of job {} was refused: {}", item.number(), job.id(), decision.reasons());
            }
        } catch (AlreadySettled e) {
            LOG.warn("Item {} of job {} was settled before; nothing was done again", item.number(), job.id());
        } catch (StorageUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Item {} of job {} failed", item.number(), job.id(), e);
            settle(job, item, BulkItem.State.FAILED, List.of(Reason.of("bulk.fault")), 0);
        }
    }

    private Decision<Dossier> attempt(Job job, BulkItem item, Actor actor) {
        if (job.kind() == BulkKind.UNDO) {
            return undos.undo(actor, item.dossierId(), item.seenVersion(), decision -> record(job, item, decision));
        }
        Optional<Dossier> dossier =
                bench.transactions().read(() -> bench.dossiers().find(item.dossierId()));
        if (dossier.isEmpty()) {
            Decision<Dossier> gone = Decision.refused(Reason.of("not-found"));
            bench.transactions().write(() -> record(job, item, gone));
            return gone;
        }
        return commands.execute(
                actor,
                BulkCommands.of(job.kind(), job.options(), dossier.get(), item.seenVersion()),
                decision -> record(job, item, decision));
    }

    /** In the transaction that did it or refused it. */
    private boolean record(Job job, BulkItem item, Decision<Dossier> decision) {
        boolean first = store.settle(
                job.id(),
                item.number(),
                decision.isAllowed() ? BulkItem.State.DONE : BulkItem.State.REFUSED,
                decision.reasons(),
                decision.asOptional().map(Dossier::version).orElse(0L),
                bench.now());
        if (!first) {
            throw new AlreadySettled();
        }
        return true;
    }

    private void settle(Job job, BulkItem item, BulkItem.State state, List<Reason> reasons, long version) {
        boolean unused = bench.transactions()
                .write(() -> store.settle(job.id(), item.number(), state, reasons, version, bench.now()));
    }
}
