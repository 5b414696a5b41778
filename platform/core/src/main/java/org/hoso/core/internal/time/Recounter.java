package org.hoso.core.internal.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hoso.clock.Recount;
import org.hoso.core.port.RecountStore;
import org.hoso.core.port.RecountStore.Cursor;
import org.hoso.core.port.RecountStore.OpenClock;
import org.hoso.core.port.RecountStore.Run;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the due dates of open dossiers anew after a change of the calendars: one run at a time, in small transactions
 * that hold moved dates, journal entries, report and cursor together. A run that was cut off goes on behind its cursor
 * when the platform is there again, and meets no dossier twice. Dossiers due before the first date that changed are left
 * alone, closed ones always; first due dates never change.
 */
@Component(service = Recounter.class, immediate = true)
public final class Recounter {

    private static final Logger LOG = LoggerFactory.getLogger(Recounter.class);
    private static final int BATCH = 500;
    private static final int TRIES = 5;
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final RecountStore store;
    private final CalendarCache calendars;
    private final DueDateMoves moves;
    private final Clock clock;
    private final ScheduledExecutorService worker;

    @Activate
    public Recounter(
            @Reference Transactions transactions,
            @Reference RecountStore store,
            @Reference CalendarCache calendars,
            @Reference DueDateMoves moves,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.calendars = calendars;
        this.moves = moves;
        this.clock = clock;
        this.worker = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "hoso-recount");
            thread.setDaemon(true);
            return thread;
        });
        // What an earlier life of the platform has left unfinished, and what a fault has interrupted.
        var unused = worker.scheduleWithFixedDelay(this::work, 0, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    public void close() {
        worker.shutdownNow();
    }

    /** A run that was asked for by a change. */
    static Run asked(Instant now, String by, Touched touched) {
        return new Run(
                new Recount(
                        0,
                        now,
                        by,
                        touched.what() + " " + touched.unitCode() + " " + touched.details(),
                        touched.from(),
                        0,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty()),
                new Cursor(Vietnam.startOf(touched.from()).toEpochMilli(), -1));
    }

    /** Looks for runs at once instead of in a while. */
    void wake() {
        if (!worker.isShutdown()) {
            worker.execute(this::work);
        }
    }

    /** An exception would end the schedule; the run stays where it was and is taken up again. */
    private void work() {
        try {
            finishAll();
        } catch (StorageUnavailable e) {
            LOG.debug("Due dates are counted anew when the database is there again", e);
        } catch (RuntimeException e) {
            LOG.error("Counting due dates anew was interrupted and is tried again", e);
        }
    }

    /** Does all runs that wait, in the calling thread. */
    public synchronized void finishAll() {
        Optional<Run> run = transactions.read(store::next);
        if (run.isPresent()) {
            calendars.refresh();
        }
        while (run.isPresent() && !Thread.currentThread().isInterrupted()) {
            Run begun = run.get().recount().started().isPresent() ? run.get() : begin(run.get());
            finish(begun);
            run = transactions.read(store::next);
        }
    }

    private Run begin(Run run) {
        Recount recount = run.recount();
        return transactions.write(() -> {
            long total = store.countDue(Vietnam.startOf(recount.from()), Set.of());
            return store.save(changed(run, run.cursor(), total, 0, 0, Optional.empty()));
        });
    }

    private void finish(Run begun) {
        Run run = begun;
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            Cursor cursor = run.cursor();
            List<OpenClock> rows = transactions.read(() -> store.after(cursor, BATCH));
            run = batch(run, rows);
            more = rows.size() == BATCH;
        }
        if (!more) {
            Run last = run;
            Recount done = transactions
                    .write(() -> store.save(
                            changed(last, last.cursor(), last.recount().total(), 0, 0, now())))
                    .recount();
            LOG.info("Due dates counted anew: {} dossiers, {} moved", done.looked(), done.moved());
        }
    }

    private Run batch(Run run, List<OpenClock> rows) {
        if (rows.isEmpty()) {
            return run;
        }
        OpenClock last = rows.get(rows.size() - 1);
        Cursor cursor = new Cursor(run.cursor().dueMillis(), last.id());
        Step step = step(run, rows, cursor, rows.size());
        for (int i = 0; i < TRIES && !step.missed().isEmpty(); i++) {
            Set<Long> missed = step.missed();
            step = step(step.run(), transactions.read(() -> store.of(missed)), cursor, 0);
        }
        if (!step.missed().isEmpty()) {
            LOG.warn(
                    "{} dossiers were changed all the time; their due dates stay as they are",
                    step.missed().size());
        }
        return step.run();
    }

    /** A run after one transaction, and the dossiers somebody else was faster with. */
    private record Step(Run run, Set<Long> missed) {}

    private Step step(Run run, List<OpenClock> rows, Cursor cursor, int looked) {
        List<DueDateMoves.Wanted> wanted = moves.wanted(rows);
        long total = run.recount().total();
        return transactions.write(() -> {
            Set<Long> moved = moves.carryOut(run.recount(), wanted, clock.instant());
            Set<Long> missed = new HashSet<>();
            wanted.forEach(each -> missed.add(each.row().id()));
            missed.removeAll(moved);
            return new Step(store.save(changed(run, cursor, total, looked, moved.size(), Optional.empty())), missed);
        });
    }

    private Run changed(Run run, Cursor cursor, long total, long looked, long moved, Optional<Instant> ended) {
        Recount before = run.recount();
        return new Run(
                new Recount(
                        before.id(),
                        before.asked(),
                        before.by(),
                        before.cause(),
                        before.from(),
                        Math.max(total, before.looked() + looked),
                        before.looked() + looked,
                        before.moved() + moved,
                        before.started().or(this::now),
                        ended),
                cursor);
    }

    private Optional<Instant> now() {
        return Optional.of(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
