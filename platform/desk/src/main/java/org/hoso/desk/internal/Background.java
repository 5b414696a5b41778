package org.hoso.desk.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that takes seconds, away from the thread and the lock of the page that asked for it; two at once. */
@Component(service = Background.class)
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int THREADS = 2;

    private final ExecutorService executor;

    @Activate
    public Background() {
        AtomicInteger number = new AtomicInteger();
        executor = Executors.newFixedThreadPool(THREADS, task -> {
            var thread = new Thread(task, "hoso-desk-work-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(Background.class.getClassLoader());
            return thread;
        });
    }

    /** Runs {@code work}; {@code failed} is told when it throws, which is logged here. */
    public void run(Runnable work, Runnable failed) {
        executor.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException fault) {
                LOG.error("Work that a page asked for failed", fault);
                failed.run();
            }
        });
    }

    @Deactivate
    public void close() {
        executor.shutdownNow();
    }
}
