package org.hoso.core.internal.system;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.hoso.core.port.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again, on one thread of its own, until it is closed. */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** One round of the work. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    private final String name;
    private final Work work;
    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> schedule;

    /** The database was away in the last round; said once, used by the rounds' thread only. */
    private boolean away;

    /**
     * Begins at once to wait for the first round.
     *
     * @param name of the thread, and what the log calls the work
     * @param first wait before the first round
     * @param pause between the end of a round and the next one
     */
    public Rounds(String name, Duration first, Duration pause, Work work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread named = new Thread(task, name);
            named.setDaemon(true);
            return named;
        });
        this.schedule =
                thread.scheduleWithFixedDelay(this::round, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An exception would end the schedule, so it is logged and the next round tries again. */
    private void round() {
        try {
            work.run();
            away = false;
        } catch (StorageUnavailable e) {
            if (!away) {
                LOG.warn("{}: waits for the database: {}", name, e.getMessage());
            }
            away = true;
        } catch (IOException | RuntimeException e) {
            LOG.error("{}: a round failed; the next one tries again", name, e);
        }
    }

    /** Interrupts the round at hand and begins no other. */
    @Override
    public void close() {
        schedule.cancel(true);
        thread.shutdownNow();
    }
}
