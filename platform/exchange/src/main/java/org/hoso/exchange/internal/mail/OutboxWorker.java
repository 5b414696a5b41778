package org.hoso.exchange.internal.mail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.hoso.core.port.StorageUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the outbox be sent three times a minute. */
@Component(
        service = {},
        immediate = true)
public final class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int SECONDS = 20;

    private final Outbox outbox;
    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> schedule;

    /** The database was away at the last try; said once, used by the worker's thread only. */
    private boolean away;

    @Activate
    public OutboxWorker(@Reference Outbox outbox) {
        this.outbox = outbox;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "hoso-outbox");
            named.setDaemon(true);
            return named;
        });
        this.schedule = thread.scheduleWithFixedDelay(this::work, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        schedule.cancel(true);
        thread.shutdownNow();
    }

    /** An exception would end the schedule, so it is logged and the next round tries again. */
    private void work() {
        try {
            outbox.run();
            away = false;
        } catch (StorageUnavailable e) {
            if (!away) {
                LOG.warn("The outbox waits for the database: {}", e.getMessage());
            }
            away = true;
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be sent", e);
        }
    }
}
