package org.hoso.core.internal.outage;

import java.time.Duration;
import org.hoso.core.internal.system.Rounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Lets the outage job run every few seconds. */
@Component(
        service = {},
        immediate = true)
public final class OutageWorker {

    private final Rounds rounds;

    @Activate
    public OutageWorker(@Reference OutageJob job) {
        Duration pause = Duration.ofSeconds(5);
        this.rounds = new Rounds("hoso-outages", pause, pause, job::run);
    }

    @Deactivate
    void stop() {
        rounds.close();
    }
}
