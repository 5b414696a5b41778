package org.hoso.core.internal.notice;

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

/** Lets the warnings be given twice a minute. */
@Component(
        service = {},
        immediate = true)
public final class WarningWorker {

    private static final Logger LOG = LoggerFactory.getLogger(WarningWorker.class);
    private static final int SECONDS = 30;

    private final WarningJob job;
    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> schedule;

    @Activate
    public WarningWorker(@Reference WarningJob job) {
        this.job = job;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "hoso-warnings");
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
            LOG.error("Warnings could not be given", e);
        }
    }
}
