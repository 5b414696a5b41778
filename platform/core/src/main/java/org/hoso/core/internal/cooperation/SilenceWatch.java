package org.hoso.core.internal.cooperation;

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

/** Looks every five minutes for consultations to which silence has agreed. */
@Component(
        service = {},
        immediate = true)
public final class SilenceWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SilenceWatch.class);

    private final ConsultationService consultations;
    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> schedule;

    @Activate
    public SilenceWatch(@Reference ConsultationService consultations) {
        this.consultations = consultations;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "hoso-silence");
            named.setDaemon(true);
            return named;
        });
        this.schedule = thread.scheduleWithFixedDelay(this::look, 1, 5, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        schedule.cancel(true);
        thread.shutdownNow();
    }

    /** An exception would end the schedule, so it is logged and the next round tries again. */
    private void look() {
        try {
            int closed = consultations.closeSilent();
            if (closed > 0) {
                LOG.info("Silence has agreed to {} consultations", closed);
            }
        } catch (RuntimeException e) {
            LOG.error("Consultations could not be closed", e);
        }
    }
}
