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
                Math.max(1, settings.lockoutFailures()),
                Duration.ofMinutes(Math.max(1, settings.lockoutMinutes())),
                Math.max(1, settings.addressFailures()),
                Duration.ofMinutes(Math.max(1, settings.addressMinutes())));
    }
}
