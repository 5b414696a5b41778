package org.hoso.core.internal.document;

import java.time.Duration;
import org.hoso.core.internal.system.Rounds;
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

    private final Rounds rounds;

    @Activate
    public UploadCleaner(@Reference AttachmentService attachments) {
        this.rounds = new Rounds("hoso-upload-cleaner", Duration.ofMinutes(1), Duration.ofHours(1), () -> {
            int count = attachments.removeUnused();
            if (count > 0) {
                LOG.info("Removed {} unused files", count);
            }
        });
    }

    @Deactivate
    void stop() {
        rounds.close();
    }
}
