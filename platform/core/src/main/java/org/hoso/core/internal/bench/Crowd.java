package org.hoso.core.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.hoso.system.Progress;

/** Several officials who work at once. */
final class Crowd {

    private Crowd() {}

    /** Lets {@code threads} do the pieces of work 0 to {@code number} - 1 and returns how many seconds that took. */
    static double work(int threads, int number, IntConsumer piece, Progress progress) {
        ExecutorService officials = Executors.newFixedThreadPool(threads, Crowd::thread);
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> official = () -> {
            for (int i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
                piece.accept(i);
            }
            return true;
        };
        long start = System.nanoTime();
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(officials.submit(official));
            }
            for (Future<Boolean> each : all) {
                await(each, () -> progress.at(Math.min(next.get(), number), number));
            }
            progress.at(number, number);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the measurement failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measurement was interrupted", e);
        } finally {
            officials.shutdownNow();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void await(Future<Boolean> official, Runnable meanwhile)
            throws InterruptedException, ExecutionException {
        while (!official.isDone()) {
            try {
                official.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                meanwhile.run();
            }
        }
        official.get();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hoso-bench");
        thread.setDaemon(true);
        thread.setContextClassLoader(Crowd.class.getClassLoader());
        return thread;
    }
}
