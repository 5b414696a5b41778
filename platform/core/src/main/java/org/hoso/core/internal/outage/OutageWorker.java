package org.hoso.core.internal.outage;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the outage job run every few seconds. */
@Component(
        service = {},
        immediate = true)
public final class OutageWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutageWorker.class);
    private static final int SECONDS = 5;

    private final OutageJob job;
    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> schedule;

    @Activate
    public OutageWorker(@Reference OutageJob job) {
        this.job = job;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "hoso-outages");
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
            job.run();
        } catch (RuntimeException e) {
            LOG.error("Clocks could not be shifted for an outage", e);
        }
    }
}
