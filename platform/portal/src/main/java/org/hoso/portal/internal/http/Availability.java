package org.hoso.portal.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.hoso.system.Readiness;
import org.hoso.system.Readiness.Link;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether pages can be served, remembered for a moment so that a page costs no check of its own. One asker checks, the
 * others get the last answer. Tells the log once a minute while something is missing, and once when it is back.
 */
final class Availability {

    private static final Logger LOG = LoggerFactory.getLogger(Availability.class);
    private static final Set<String> NEEDED = Set.of("database", "schema", "organisation");
    private static final Duration WELL = Duration.ofSeconds(5);
    private static final Duration BROKEN = Duration.ofSeconds(1);
    private static final Duration LOG_INTERVAL = Duration.ofMinutes(1);

    private final Clock clock;
    private final ReentrantLock checking = new ReentrantLock();

    private volatile Answer last = new Answer(Instant.MIN, List.of());
    private volatile Instant logged = Instant.MIN;

    private record Answer(Instant at, List<Link> missing) {
        boolean isFresh(Instant now) {
            return !at.equals(Instant.MIN) && now.isBefore(at.plus(missing.isEmpty() ? WELL : BROKEN));
        }
    }

    Availability(Clock clock) {
        this.clock = clock;
    }

    /** What pages need and is not there; empty when all is well. */
    List<Link> missing(@Nullable Readiness readiness) {
        if (!last.isFresh(clock.instant()) && checking.tryLock()) {
            try {
                check(readiness);
            } finally {
                checking.unlock();
            }
        }
        return last.missing();
    }

    private void check(@Nullable Readiness readiness) {
        var missing = Optional.ofNullable(readiness)
                .map(Readiness::check)
                .orElseGet(() -> List.of(new Link("database", "the platform's core is not running yet")))
                .stream()
                .filter(link -> NEEDED.contains(link.name()) && !link.isWell())
                .toList();
        boolean before = last.missing().isEmpty();
        var now = clock.instant();
        last = new Answer(now, missing);
        if (!missing.isEmpty() && (logged.equals(Instant.MIN) || !now.isBefore(logged.plus(LOG_INTERVAL)))) {
            logged = now;
            missing.forEach(link -> LOG.warn("Pages answer 503: {}: {}", link.name(), link.problem()));
        }
        if (missing.isEmpty() && !before) {
            logged = Instant.MIN;
            LOG.info("Pages are served again");
        }
    }
}
