package org.hoso.core.internal.workplace;

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

/** Removes old drafts once an hour. */
@Component(
        service = {},
        immediate = true)
public final class DraftCleaner {

    private static final Logger LOG = LoggerFactory.getLogger(DraftCleaner.class);

    private final DraftService drafts;
    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> schedule;

    @Activate
    public DraftCleaner(@Reference DraftService drafts) {
        this.drafts = drafts;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "hoso-draft-cleaner");
            named.setDaemon(true);
            return named;
        });
        this.schedule = thread.scheduleWithFixedDelay(this::clean, 2, 60, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        schedule.cancel(true);
        thread.shutdownNow();
    }

    /** An exception would end the schedule, so it is logged and the next hour tries again. */
    private void clean() {
        try {
            int removed = drafts.removeOld();
            if (removed > 0) {
                LOG.info("Removed {} old drafts", removed);
            }
        } catch (RuntimeException e) {
            LOG.error("Old drafts could not be removed", e);
        }
    }
}
