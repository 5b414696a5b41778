package org.hoso.core.internal.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed attempts per remote address in a window that begins with the first one. An attempt counts from its
 * beginning, so that many at once do not slip through, and is taken back when it succeeds. Any thread.
 */
final class AddressThrottle {

    private static final int MOST_ADDRESSES = 10_000;

    private final int limit;
    private final Duration window;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private record Count(Instant begin, int attempts) {}

    AddressThrottle(int limit, Duration window) {
        this.limit = limit;
        this.window = window;
    }

    /** Seconds to wait before the next attempt, 0 when this one may go on and has been counted. */
    synchronized long begin(String address, Instant now) {
        var known = counts.get(address);
        if (known == null || !now.isBefore(known.begin().plus(window))) {
            counts.remove(address);
            forget(now);
            counts.put(address, new Count(now, 1));
            return 0;
        }
        if (known.attempts() >= limit) {
            return Math.max(1, Duration.between(now, known.begin().plus(window)).toSeconds());
        }
        counts.put(address, new Count(known.begin(), known.attempts() + 1));
        return 0;
    }

    /** The attempt begun last was none that counts. */
    synchronized void takeBack(String address) {
        counts.computeIfPresent(address, (key, count) -> new Count(count.begin(), Math.max(0, count.attempts() - 1)));
    }

    /** Addresses whose window is over go first; when there are still too many, the oldest goes. */
    private void forget(Instant now) {
        if (counts.size() >= MOST_ADDRESSES) {
            counts.values().removeIf(count -> !now.isBefore(count.begin().plus(window)));
        }
        var oldest = counts.keySet().iterator();
        if (counts.size() >= MOST_ADDRESSES && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
