package org.hoso.core.internal.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.hoso.core.internal.system.SystemClock;

/** The clock under which dossiers of the past are made. Used by one thread. */
final class GeneratorClock extends Clock {

    private Instant now;

    GeneratorClock(Instant now) {
        this.now = now;
    }

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SystemClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
