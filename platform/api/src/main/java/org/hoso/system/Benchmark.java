package org.hoso.system;

import java.util.List;
import org.hoso.decision.Decision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Measures this installation on this machine. Works only where nobody's real data can be: in an installation that is
 * empty, or that was filled by {@link #load} or by the demonstration. What it stores stays, under a procedure of its own.
 */
@ProviderType
public interface Benchmark {

    /** What can be measured: a name, and plain English words about it. */
    record Scenario(String name, String what) {}

    /**
     * One result.
     *
     * @param name such as queue.first-page
     * @param p50  the middle of all values, or the one value there is
     * @param p95  95 of 100 are not above it
     * @param p99  99 of 100 are not above it
     * @param unit such as ms, 1/s or bytes
     */
    record Figure(String name, double p50, double p95, double p99, String unit) {

        public static Figure single(String name, double value, String unit) {
            return new Figure(name, value, value, value, unit);
        }
    }

    /** All scenarios, by name. */
    List<Scenario> scenarios();

    /**
     * Fills an empty installation with the demonstration locality and histories made through the use cases, or goes on
     * with a fill that was interrupted. Returns how many dossiers are stored, fewer when the thread was interrupted.
     * Refused {@code bench.live} when there is data that was not generated, {@code bench.other-fill} when the installation
     * was filled with other numbers, {@code bench.numbers} unless 0 ≤ open ≤ stored and stored ≥ 1.
     */
    Decision<Long> load(long stored, long open, Progress progress);

    /**
     * Runs a scenario. Refused {@code bench.scenario} for an unknown name, {@code bench.live} as above,
     * {@code bench.numbers} unless both numbers are at least 1.
     *
     * @param dossiers how many dossiers, or repetitions of each question
     * @param threads  how many officials work at once
     */
    Decision<List<Figure>> run(String scenario, int dossiers, int threads, Progress progress);
}
