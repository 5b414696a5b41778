package org.hoso.core.internal.cooperation;

import java.time.Duration;
import org.hoso.core.internal.system.Rounds;
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

    private final Rounds rounds;

    @Activate
    public SilenceWatch(@Reference ConsultationService consultations) {
        this.rounds = new Rounds("hoso-silence", Duration.ofMinutes(1), Duration.ofMinutes(5), () -> {
            int count = consultations.closeSilent();
            if (count > 0) {
                LOG.info("Silence has agreed to {} consultations", count);
            }
        });
    }

    @Deactivate
    void stop() {
        rounds.close();
    }
}
