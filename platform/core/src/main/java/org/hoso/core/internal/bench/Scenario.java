package org.hoso.core.internal.bench;

import java.util.List;
import org.hoso.system.Benchmark.Figure;
import org.hoso.system.Progress;

/** Something that can be measured, on prepared ground. */
interface Scenario {

    String name();

    /** Plain English words for the operator. */
    String what();

    List<Figure> run(BenchGround ground, int dossiers, int threads, Progress progress);
}
