package org.hoso.core.internal.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts events per key in a sliding window. Keeps the {@value #MOST_KEYS} keys used last, so that its memory is
 * bounded. Any thread.
 */
final class Throttle {

    private static final int MOST_KEYS = 10_000;

    private final int most;
    private final Duration window;
    private final Map<String, Deque<Instant>> events = new LinkedHashMap<>(16, 0.75f, true);

    Throttle(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /** Seconds to wait when the key has used up its events; empty when not. */
    synchronized Optional<Long> waiting(String key, Instant now) {
        Deque<Instant> past = recent(key, now);
        if (past.size() < most) {
            return Optional.empty();
        }
        return Optional.of(
                Math.max(1, Duration.between(now, past.getFirst().plus(window)).toSeconds()));
    }

    /** Counts one event. */
    synchronized void count(String key, Instant now) {
        Deque<Instant> past = recent(key, now);
        past.addLast(now);
        events.put(key, past);
        if (events.size() > MOST_KEYS) {
            events.remove(events.keySet().iterator().next());
        }
    }

    private Deque<Instant> recent(String key, Instant now) {
        Deque<Instant> past = events.getOrDefault(key, new ArrayDeque<>());
        Instant start = now.minus(window);
        while (!past.isEmpty() && !past.getFirst().isAfter(start)) {
            past.removeFirst();
        }
        return past;
    }
}
