package org.hoso.core.internal.bulk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkKind;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.BulkStore;
import org.hoso.core.port.BulkStore.Job;
import org.hoso.core.port.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through the jobs in the database on a few threads of its own, each job on one. What is not finished when it
 * stops, or when the process is killed, is taken up again by the next {@link #resume}.
 */
final class BulkRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);
    private static final int THREADS = 2;
    private static final long WAIT_MILLIS = 2_000;

    private final Workbench bench;
    private final BulkStore store;
    private final Map<BulkKind, BulkWork> special;
    private final BulkWork work;
    private final Set<Long> taken = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;
    private final Object bell = new Object();
    private volatile boolean stopping;

    /** {@code work} does the kinds that are not {@code special}. */
    BulkRunner(Workbench bench, BulkStore store, Map<BulkKind, BulkWork> special, BulkWork work) {
        this.bench = bench;
        this.store = store;
        this.special = Map.copyOf(special);
        this.work = work;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "hoso-bulk-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes up every job that is not finished; waits for the database on a thread of its own. */
    void resume() {
        submit(
                0,
                unused -> eventually(() -> {
                    bench.transactions().read(store::unfinished).forEach(job -> take(job.id()));
                    return true;
                }));
    }

    /** Works on a job soon, once. */
    void take(long id) {
        if (taken.add(id)) {
            submit(id, this::run);
        }
    }

    private void submit(long id, LongConsumer task) {
        try {
            threads.execute(() -> task.accept(id));
        } catch (RejectedExecutionException e) {
            // Being stopped: the job is in the database and goes on after the next start.
            LOG.debug("Job {} waits for the next start", id, e);
        }
    }

    private void run(long id) {
        try {
            eventually(() -> step(id));
        } catch (RuntimeException e) {
            LOG.error("Job {} cannot go on; it is tried again after the next start", id, e);
        } finally {
            taken.remove(id);
        }
    }

    /** Repeats a step until it says that it is done; while the database is away it waits for it. */
    private void eventually(java.util.function.BooleanSupplier step) {
        boolean told = false;
        while (!stopping) {
            try {
                if (step.getAsBoolean()) {
                    return;
                }
            } catch (StorageUnavailable e) {
                if (!told) {
                    LOG.warn("Bulk work waits for the database: {}", e.getMessage());
                }
                told = true;
                pause();
            }
        }
    }

    /** Does the next part of a job; true when nothing is left to do. */
    private boolean step(long id) {
        Optional<Job> job = bench.transactions().read(() -> store.find(id));
        if (job.isEmpty() || job.get().state().isFinished()) {
            return true;
        }
        if (job.get().state() == BulkJob.State.CANCELLING) {
            return finish(id, BulkJob.State.CANCELLING, BulkJob.State.CANCELLED);
        }
        boolean complete = special.getOrDefault(job.get().kind(), work).advance(job.get(), () -> stopping);
        return complete && finish(id, BulkJob.State.RUNNING, BulkJob.State.DONE);
    }

    private boolean finish(long id, BulkJob.State from, BulkJob.State to) {
        return bench.transactions().write(() -> {
            if (to == BulkJob.State.CANCELLED) {
                store.skipPending(id, bench.now());
            }
            return store.move(id, from, to, Optional.of(bench.now()));
        });
    }

    private void pause() {
        synchronized (bell) {
            try {
                if (!stopping) {
                    bell.wait(WAIT_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopping = true;
            }
        }
    }

    /** True when no job is being worked on. */
    boolean isIdle() {
        return taken.isEmpty();
    }

    /** Stops after the items at hand; the rest goes on after the next start. */
    @Override
    public void close() {
        stopping = true;
        synchronized (bell) {
            bell.notifyAll();
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Bulk work did not stop in time: {}", List.copyOf(taken));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
