package org.hoso.store.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hoso.decision.Decision;

/**
 * The scenarios of {@code hoso:bench} without a container, and the same life cycle in hand-written JDBC. Not a test: run
 * {@code main} with H2 or POSTGRESQL, the address of a database or {@code fresh}, the scenario (or {@code load STORED
 * OPEN}, or {@code lifecycle-jdbc}), dossiers and threads; several may follow each other.
 */
public final class PlatformBenchmark {

    private PlatformBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var product = TestDatabase.valueOf(arguments[0]);
        var words = List.of(Arrays.copyOfRange(arguments, 2, arguments.length)).iterator();
        try (var pool = arguments[1].equals("fresh") ? product.fresh(20) : product.pool(arguments[1], 20);
                var ground = new BenchmarkGround(pool)) {
            while (words.hasNext()) {
                run(words.next(), Long.parseLong(words.next()), Long.parseLong(words.next()), ground);
            }
        }
    }

    private static void run(String what, long first, long second, BenchmarkGround ground) throws Exception {
        switch (what) {
            case "load" -> {
                long start = System.nanoTime();
                long[] before = {-1};
                var done = ground.load(first, second, (at, total) -> {
                    if (before[0] < 0) {
                        before[0] = at;
                    }
                    if (at % 50_000 == 0) {
                        System.out.printf(
                                Locale.ROOT, "%d of %d after %.0f s%n", at, total, (System.nanoTime() - start) / 1e9);
                    }
                });
                double seconds = (System.nanoTime() - start) / 1e9;
                long number = done - Math.max(0, before[0]);
                System.out.printf(Locale.ROOT, "load,%.0f dossiers/s (%.0f s)%n", number / seconds, seconds);
            }
            case "lifecycle-jdbc" -> LifecycleJdbc.run(ground.stores(), (int) first, (int) second);
            default ->
                value(ground.service().run(what, (int) first, (int) second, (done, total) -> {}))
                        .forEach(each -> System.out.printf(
                                Locale.ROOT,
                                "%s,%.2f,%.2f,%.2f,%s%n",
                                each.name(),
                                each.p50(),
                                each.p95(),
                                each.p99(),
                                each.unit()));
        }
    }

    private static <T> T value(Decision<T> decision) {
        return decision.asOptional().orElseThrow(() -> new IllegalStateException("refused: " + decision.reasons()));
    }
}
