package org.hoso.core.internal.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.system.Benchmark;
import org.hoso.system.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs one measurement at a time. */
@Component(service = Benchmark.class)
public final class BenchmarkService implements Benchmark {

    private static final int MOST_THREADS = 256;

    private final BenchGround ground;
    private final List<org.hoso.core.internal.bench.Scenario> all = List.of(new Desk(), new Lifecycle());

    @Activate
    public BenchmarkService(@Reference BenchGround ground) {
        this.ground = ground;
    }

    @Override
    public List<Scenario> scenarios() {
        return all.stream()
                .map(each -> new Scenario(each.name(), each.what()))
                .sorted(Comparator.comparing(Scenario::name))
                .toList();
    }

    @Override
    public synchronized Decision<Long> load(long stored, long open, Progress progress) {
        return stored < 1 || open < 0 || open > stored
                ? Decision.refused(Reason.of("bench.numbers"))
                : ground.load(stored, open, progress);
    }

    @Override
    public synchronized Decision<List<Figure>> run(String scenario, int dossiers, int threads, Progress progress) {
        Optional<org.hoso.core.internal.bench.Scenario> known =
                all.stream().filter(each -> each.name().equals(scenario)).findFirst();
        if (known.isEmpty()) {
            return Decision.refused(Reason.of("bench.scenario", scenario));
        }
        if (dossiers < 1 || threads < 1 || threads > MOST_THREADS) {
            return Decision.refused(Reason.of("bench.numbers"));
        }
        Optional<Reason> refusal = ground.prepare();
        return refusal.isPresent()
                ? Decision.refused(refusal.get())
                : Decision.allowed(known.get().run(ground, dossiers, threads, progress));
    }
}
