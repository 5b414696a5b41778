package org.hoso.core.internal.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Failed log-ins of one name, and until when it is locked for them. Immutable and pure. */
record Lockout(int failures, Optional<Instant> lockedUntil) {

    static Lockout none() {
        return new Lockout(0, Optional.empty());
    }

    boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    /** Whole minutes to wait, at least 1 while locked. */
    long minutesLeft(Instant now) {
        return lockedUntil
                .map(until -> (Duration.between(now, until).toSeconds() + 59) / 60)
                .filter(minutes -> minutes > 0)
                .orElse(0L);
    }

    /** After one more failure; a lock that has run out is forgotten first. */
    Lockout afterFailure(Instant now, SecurityPolicy policy) {
        int count = (lockedUntil.isPresent() && !isLocked(now) ? 0 : failures) + 1;
        return new Lockout(
                count, count >= policy.failuresUntilLock() ? Optional.of(now.plus(policy.lock())) : Optional.empty());
    }
}
