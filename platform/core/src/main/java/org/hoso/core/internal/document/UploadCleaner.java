package org.hoso.core.internal.document;

import java.io.IOException;
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

/** Removes unused uploads once an hour. */
@Component(
        service = {},
        immediate = true)
public final class UploadCleaner {

    private static final Logger LOG = LoggerFactory.getLogger(UploadCleaner.class);

    private final AttachmentService attachments;
    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> schedule;

    @Activate
    public UploadCleaner(@Reference AttachmentService attachments) {
        this.attachments = attachments;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "hoso-upload-cleaner");
            named.setDaemon(true);
            return named;
        });
        this.schedule = thread.scheduleWithFixedDelay(this::clean, 1, 60, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        schedule.cancel(true);
        thread.shutdownNow();
    }

    /** An exception would end the schedule, so it is logged and the next hour tries again. */
    private void clean() {
        try {
            int removed = attachments.removeUnused();
            if (removed > 0) {
                LOG.info("Removed {} unused files", removed);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("Unused files could not be removed", e);
        }
    }
}
