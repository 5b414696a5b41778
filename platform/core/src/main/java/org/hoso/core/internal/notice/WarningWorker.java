package org.hoso.core.internal.notice;

import java.time.Duration;
import org.hoso.core.internal.system.Rounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Lets the warnings be given twice a minute. */
@Component(
        service = {},
        immediate = true)
public final class WarningWorker {

    private final Rounds rounds;

    @Activate
    public WarningWorker(@Reference WarningJob job) {
        Duration pause = Duration.ofSeconds(30);
        this.rounds = new Rounds("hoso-warnings", pause, pause, job::run);
    }

    @Deactivate
    void stop() {
        rounds.close();
    }
}
