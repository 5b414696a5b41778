package org.hoso.core.internal.sector;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
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
    private static final int SAME = 16;
    private static final Logger LOG = LoggerFactory.getLogger(SectorCalls.class);

    private final ExecutorService threads;
    private final Duration limit;
    private final Map<String, Semaphore> busy = new ConcurrentHashMap<>();

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

    /**
     * What came of a call.
     *
     * @param fault what went wrong, empty when nothing did; as in {@link org.hoso.dossier.ParkedStep#fault()}
     */
    public record Answer<T>(Optional<T> value, String fault) {}

    /** The answer of {@code call}, or empty when it threw, took too long or answered nothing; that is logged once. */
    public <T> Optional<T> call(String what, Supplier<T> call) {
        return ask(what, call).value();
    }

    /**
     * As {@link #call}, telling what went wrong. {@code what} is what is called: of each thing at most {@value #SAME} calls
     * are under way, so one that hangs for ever cannot take the threads of all others.
     */
    public <T> Answer<T> ask(String what, Supplier<T> call) {
        Semaphore places = busy.computeIfAbsent(what, each -> new Semaphore(SAME));
        if (!places.tryAcquire()) {
            LOG.error("{} is not called: {} earlier calls of it have not come back", what, SAME);
            return failed("hangs:" + SAME);
        }
        Future<T> future;
        try {
            future = threads.submit(() -> {
                try {
                    return call.get();
                } finally {
                    places.release();
                }
            });
        } catch (java.util.concurrent.RejectedExecutionException e) {
            places.release();
            LOG.error("{} could not be called: all {} threads for sectors are busy", what, THREADS);
            return failed("busy");
        }
        return answer(what, future);
    }

    private <T> Answer<T> answer(String what, Future<T> future) {
        try {
            T value = future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return value == null ? failed("nothing") : new Answer<>(Optional.of(value), "");
        } catch (TimeoutException e) {
            future.cancel(true);
            LOG.error("{} took longer than {} ms and was given up", what, limit.toMillis());
            return failed("slow:" + limit.toMillis());
        } catch (ExecutionException e) {
            LOG.error("{} failed", what, e.getCause());
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return failed("threw:" + cause.getClass().getName());
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            LOG.warn("{} was interrupted", what);
            return failed("interrupted");
        }
    }

    private static <T> Answer<T> failed(String fault) {
        return new Answer<>(Optional.empty(), fault);
    }

    @Deactivate
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
