package org.hoso.core.internal.workplace;

import java.time.Duration;
import org.hoso.core.internal.system.Rounds;
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

    private final Rounds rounds;

    @Activate
    public DraftCleaner(@Reference DraftService drafts) {
        this.rounds = new Rounds("hoso-draft-cleaner", Duration.ofMinutes(2), Duration.ofHours(1), () -> {
            int count = drafts.removeOld();
            if (count > 0) {
                LOG.info("Removed {} old drafts", count);
            }
        });
    }

    @Deactivate
    void stop() {
        rounds.close();
    }
}
