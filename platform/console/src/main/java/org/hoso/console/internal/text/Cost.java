package org.hoso.console.internal.text;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a command cost: time, and the heap and the loaded classes that stay. */
public final class Cost {

    private final long start = System.nanoTime();
    private final long heap = heap();
    private final long classes = classes();

    private Cost() {}

    public static Cost begin() {
        return new Cost();
    }

    /** As words; the heap also holds what the next collection takes away. */
    public String end() {
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "%.2f s, heap %+.1f MB, classes %+d",
                seconds,
                (heap() - heap) / 1_048_576.0,
                classes() - classes);
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
