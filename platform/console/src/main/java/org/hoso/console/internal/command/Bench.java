package org.hoso.console.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.text.ProgressBar;
import org.hoso.decision.Decision;
import org.hoso.system.Benchmark;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Measures this machine; figures as CSV on standard output, progress and words on standard error. */
@Service
@Command(
        scope = "hoso",
        name = "bench",
        description = "Measures this machine in an installation with generated data only; prints name,p50,p95,p99,unit."
                + " Scenarios: desk (queues, filters, searches, opening, receiving over what is stored) and lifecycle"
                + " (dossiers through five steps, one durable transaction for each change)")
public final class Bench implements Action {

    private static final Pattern LOAD = Pattern.compile("([0-9]{1,9}),([0-9]{1,9})");

    @Reference
    private @Nullable BundleContext context;

    @Argument(name = "scenario", description = "What to measure; may be left out with --load")
    private @Nullable String scenario;

    @Option(name = "--dossiers", description = "Dossiers, or repetitions of each question", valueToShowInHelp = "500")
    private int dossiers = 500;

    @Option(name = "--threads", description = "Officials who work at once", valueToShowInHelp = "2")
    private int threads = 2;

    @Option(
            name = "--load",
            description = "STORED,OPEN: first fills an empty installation with so many dossiers, or goes on filling it")
    private @Nullable String load;

    @Override
    public @Nullable Object execute() {
        var benchmark = new Services(Objects.requireNonNull(context)).get(Benchmark.class);
        if (scenario == null && load == null) {
            throw new Failed("a scenario is needed: " + names(benchmark));
        }
        if (scenario != null
                && benchmark.scenarios().stream().noneMatch(each -> each.name().equals(scenario))) {
            throw new Failed("unknown scenario " + scenario + "; there are: " + names(benchmark));
        }
        if (load != null) {
            load(benchmark, load);
        }
        if (scenario != null) {
            measure(benchmark, scenario);
        }
        return null;
    }

    private static void load(Benchmark benchmark, String numbers) {
        var parts = LOAD.matcher(numbers);
        if (!parts.matches()) {
            throw new Failed("--load needs two numbers, such as 100000,10000");
        }
        long stored = Long.parseLong(parts.group(1));
        var bar = new ProgressBar(System.err, System::nanoTime);
        long done = value(benchmark, benchmark.load(stored, Long.parseLong(parts.group(2)), bar));
        bar.end();
        if (done < stored) {
            throw new Failed(done + " dossiers are stored; the same command goes on with the others");
        }
    }

    private void measure(Benchmark benchmark, String name) {
        var bar = new ProgressBar(System.err, System::nanoTime);
        var figures = value(benchmark, benchmark.run(name, dossiers, threads, bar));
        bar.end();
        figures.forEach(each -> System.out.printf(
                Locale.ROOT, "%s,%.2f,%.2f,%.2f,%s%n", each.name(), each.p50(), each.p95(), each.p99(), each.unit()));
    }

    private static <T> T value(Benchmark benchmark, Decision<T> decision) {
        if (decision instanceof Decision.Allowed<T> allowed) {
            return allowed.value();
        }
        var reason = decision.reasons().get(0);
        throw new Failed(
                switch (reason.code()) {
                    case "bench.live" ->
                        "nothing was measured or stored: this installation holds data that bench or demonstration did"
                                + " not make. Measure in an installation of its own, with another HOSO_DATA and"
                                + " another database.";
                    case "bench.other-fill" ->
                        "this installation was filled with " + String.join(", ", List.copyOf(reason.arguments()))
                                + " (kind, stored, open, so far); give the same numbers, or use another installation";
                    case "bench.numbers" ->
                        "numbers from 1 are needed, threads up to 256, and not more open dossiers than stored ones";
                    case "bench.scenario" -> "unknown scenario; there are: " + names(benchmark);
                    default -> "refused: " + reason.code();
                });
    }

    private static String names(Benchmark benchmark) {
        return benchmark.scenarios().stream()
                .map(each -> each.name() + " (" + each.what() + ")")
                .collect(Collectors.joining(", "));
    }
}
