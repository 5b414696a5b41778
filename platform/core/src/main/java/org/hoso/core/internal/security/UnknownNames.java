package org.hoso.core.internal.security;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Locks of names that have no account, in memory: they answer like real ones, so that a lock does not tell which names
 * exist. Any thread.
 */
final class UnknownNames {

    private static final int MOST_NAMES = 10_000;

    private final Map<String, Lockout> lockouts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Lockout> eldest) {
            return size() > MOST_NAMES;
        }
    };

    synchronized Lockout of(String name) {
        return lockouts.getOrDefault(name, Lockout.none());
    }

    synchronized Lockout failed(String name, Instant now, SecurityPolicy policy) {
        var next = of(name).afterFailure(now, policy);
        lockouts.put(name, next);
        return next;
    }
}
