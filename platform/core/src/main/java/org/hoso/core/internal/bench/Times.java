package org.hoso.core.internal.bench;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.hoso.system.Benchmark.Figure;

/** Durations of one thing; any thread. */
final class Times {

    private static final double NANOS_PER_MILLI = 1e6;

    private final String name;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    Times(String name) {
        this.name = name;
    }

    <T> T measure(Supplier<T> work) {
        long start = System.nanoTime();
        T answer = work.get();
        nanos.add(System.nanoTime() - start);
        return answer;
    }

    Figure figure() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Figure(name, at(sorted, 50), at(sorted, 95), at(sorted, 99), "ms");
    }

    /** The smallest value that is not below {@code percent} of all values. */
    private static double at(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int index = (sorted.length * percent + 99) / 100 - 1;
        return sorted[Math.max(0, index)] / NANOS_PER_MILLI;
    }
}
