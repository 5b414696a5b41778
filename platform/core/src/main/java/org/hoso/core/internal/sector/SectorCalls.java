package org.hoso.core.internal.sector;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls code of sectors on threads of the platform with a time limit, so that a sector that throws or hangs harms its own
 * use case only. At most {@value #THREADS} calls run at once; further ones are answered like a failed call.
 */
@Component(service = SectorCalls.class)
public final class SectorCalls implements AutoCloseable {

    /** How long a step handler or a result may take. */
    public static final Duration LIMIT = Duration.ofSeconds(2);

    private static final int THREADS = 64;
    private static final Logger LOG = LoggerFactory.getLogger(SectorCalls.class);

    private final ExecutorService threads;
    private final Duration limit;

    @Activate
    public SectorCalls() {
        this(LIMIT);
    }

    /** With another limit, for tests. */
    public SectorCalls(Duration limit) {
        this.limit = limit;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(0, THREADS, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "hoso-sector-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(SectorCalls.class.getClassLoader());
            return thread;
        });
    }

    /** The answer of {@code call}, or empty when it threw, took too long or answered nothing; that is logged once. */
    public <T> Optional<T> call(String what, Supplier<T> call) {
        Future<T> future;
        try {
            future = threads.submit(call::get);
        } catch (java.util.concurrent.RejectedExecutionException e) {
            LOG.error("{} could not be called: all {} threads for sectors are busy", what, THREADS);
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            future.cancel(true);
            LOG.error("{} took longer than {} ms and was given up", what, limit.toMillis());
        } catch (ExecutionException e) {
            LOG.error("{} failed", what, e.getCause());
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            LOG.warn("{} was interrupted", what);
        }
        return Optional.empty();
    }

    @Deactivate
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
