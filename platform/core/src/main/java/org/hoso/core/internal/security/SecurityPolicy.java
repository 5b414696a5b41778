package org.hoso.core.internal.security;

import java.time.Duration;

/**
 * The settings of log-in as values, each at least 1.
 *
 * @param failuresPerAddress an office often has one address for many people, so this is far above
 *                           {@code failuresUntilLock}
 */
public record SecurityPolicy(int failuresUntilLock, Duration lock, int failuresPerAddress, Duration addressWindow) {

    static SecurityPolicy of(SecuritySettings settings) {
        return new SecurityPolicy(
                Math.max(1, settings.failures_until_lock()),
                Duration.ofMinutes(Math.max(1, settings.lock_minutes())),
                Math.max(1, settings.failures_per_address()),
                Duration.ofMinutes(Math.max(1, settings.address_window_minutes())));
    }
}
