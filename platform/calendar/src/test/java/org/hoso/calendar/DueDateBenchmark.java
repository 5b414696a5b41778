package org.hoso.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What a due date costs. Run by its main on the test class path; no test. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DueDateBenchmark {
    private static final int DOSSIERS = 100_000;

    /** Few enough to stay in the processor's cache, so that counting is measured and not memory. */
    private static final int FEW = 1_000;

    private final WorkingTime time = new WorkingTime(WorkingCalendar.vietnam());
    private final TimeLimit limit = TimeLimit.workingDays(30);
    private final List<Instant> starts = new ArrayList<>();
    private final List<List<Pause>> pauses = new ArrayList<>();
    private int next;

    /** Dossiers received over eight years, each with five pauses of half a day to nine days. */
    public DueDateBenchmark() {
        Random random = new Random(2114);
        Instant first = Instant.parse("2021-01-04T01:00:00Z");
        for (int i = 0; i < DOSSIERS; i++) {
            Instant start = first.plus(Duration.ofMinutes(random.nextInt(8 * 365 * 24 * 60)));
            starts.add(start);
            List<Pause> five = new ArrayList<>();
            Instant moment = start;
            for (int pause = 0; pause < 5; pause++) {
                Instant from = moment.plus(Duration.ofHours(24 + random.nextInt(72)));
                moment = from.plus(Duration.ofHours(12 + random.nextInt(200)));
                five.add(Pause.stopping(from, moment, "SUPPLEMENT"));
            }
            pauses.add(List.copyOf(five));
        }
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public DueDate dueDateWithFivePauses() {
        next = next + 1 < FEW ? next + 1 : 0;
        return time.due(starts.get(next), limit, pauses.get(next));
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public List<Line> explanationWithFivePauses() {
        next = next + 1 < FEW ? next + 1 : 0;
        return time.due(starts.get(next), limit, pauses.get(next)).explanation();
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void hundredThousandDossiers(Blackhole sink) {
        for (int i = 0; i < DOSSIERS; i++) {
            sink.consume(time.due(starts.get(i), limit, pauses.get(i)));
        }
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DueDateBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
