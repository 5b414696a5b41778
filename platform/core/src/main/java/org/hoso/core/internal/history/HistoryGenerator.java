package org.hoso.core.internal.history;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.HistoryStore;
import org.hoso.core.port.HistoryStore.BookNumbers;
import org.hoso.core.port.HistoryStore.DayNumbers;
import org.hoso.core.port.HistoryStore.Fill;
import org.hoso.core.port.HistoryStore.History;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.Transactions;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.system.Progress;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Fills an installation with histories. Dossiers are taken in blocks in the order in which they are received; a block
 * runs through the use cases in memory, and is then stored in one transaction together with how far the fill has come,
 * so that a fill that was killed goes on where it was. While a block is stored the next one is made.
 */
@Component(service = HistoryGenerator.class)
public final class HistoryGenerator {

    private static final int BLOCK = 500;

    private final Workbench bench;
    private final HistoryStore store;
    private final OrganisationStore accounts;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    /** A block ready to be stored. */
    private record Block(
            List<History> histories, Map<DayNumbers, Integer> days, Map<BookNumbers, Integer> books, Fill after) {}

    @Activate
    public HistoryGenerator(
            @Reference Workbench bench, @Reference HistoryStore store, @Reference OrganisationStore accounts) {
        this.bench = bench;
        this.store = store;
        this.accounts = accounts;
    }

    /**
     * Goes on with a fill until it is complete or the thread is interrupted.
     *
     * @param catalogue knows the procedures that {@code filer} files
     * @return how far the fill has come
     */
    public Fill run(Fill from, Filer filer, ProcedureCatalogue catalogue, Progress progress) {
        Transactions transactions = bench.transactions();
        GeneratorClock clock = new GeneratorClock(from.start());
        BlockStores block = transactions.read(() -> new BlockStores(store.dayNumbers(), store.bookNumbers()));
        Workbench inMemory =
                bench.over(block, block.dossierStore(), block.registerStore(), block.documentStore(), catalogue, clock);
        Plan plan = new Plan(from, bench.organisation(), filer, calendar);
        Crew crew = transactions.read(() -> Crew.of(accounts));
        BlockSimulation simulation = new BlockSimulation(inMemory, clock, plan, filer, crew, calendar);
        ExecutorService writer = Executors.newSingleThreadExecutor(HistoryGenerator::thread);
        try {
            return blocks(from, block, simulation, writer, progress);
        } finally {
            writer.shutdownNow();
        }
    }

    private Fill blocks(
            Fill from, BlockStores block, BlockSimulation simulation, ExecutorService writer, Progress progress) {
        Fill stored = from;
        Fill made = from;
        @Nullable Future<Fill> pending = null;
        while (!made.isComplete() && !Thread.currentThread().isInterrupted()) {
            long first = made.done();
            long end = Math.min(made.stored(), first + BLOCK);
            block.begin(bench.transactions().write(() -> store.newIds((int) (end - first))));
            simulation.run(first, end);
            made = made.withDone(end);
            Block ready = new Block(block.histories(), block.lastOfDays(), block.lastOfBooks(), made);
            stored = await(pending, stored);
            progress.at(stored.done(), stored.stored());
            pending = writer.submit(() -> write(ready));
        }
        Fill last = await(pending, stored);
        progress.at(last.done(), last.stored());
        if (last.isComplete()) {
            bench.transactions().write(() -> {
                store.analyse();
                return last;
            });
        }
        return last;
    }

    private Fill write(Block block) {
        return bench.transactions().write(() -> {
            store.insert(block.histories());
            store.saveDayNumbers(block.days());
            store.saveBookNumbers(block.books());
            store.save(block.after());
            return block.after();
        });
    }

    private static Fill await(@Nullable Future<Fill> pending, Fill before) {
        if (pending == null) {
            return before;
        }
        boolean interrupted = Thread.interrupted();
        try {
            return pending.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a block could not be stored", e.getCause());
        } catch (InterruptedException e) {
            interrupted = true;
            return before;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hoso-history-writer");
        thread.setDaemon(true);
        thread.setContextClassLoader(HistoryGenerator.class.getClassLoader());
        return thread;
    }
}
