package org.hoso.core.internal.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hoso.core.port.CalendarStore;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The working calendars in memory. A thread of its own looks once a second whether the stored settings have changed, so
 * that readers never touch the database and may stand inside a transaction. While the database is away the last state
 * stays readable; before the first one was read, readers wait a few seconds and then get {@link StorageUnavailable}.
 */
@Component(
        service = {DueDates.class, CalendarCache.class},
        immediate = true)
public final class CalendarCache implements DueDates {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarCache.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final CalendarStore store;
    private final Organisation organisation;
    private final ScheduledExecutorService watch;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final AtomicBoolean away = new AtomicBoolean();
    private final Object loading = new Object();

    private volatile @Nullable CalendarBook book;

    @Activate
    public CalendarCache(
            @Reference Transactions transactions,
            @Reference CalendarStore store,
            @Reference Organisation organisation) {
        this.transactions = transactions;
        this.store = store;
        this.organisation = organisation;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "hoso-calendar");
            thread.setDaemon(true);
            return thread;
        });
        var unused = watch.scheduleWithFixedDelay(this::watch, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    public void close() {
        watch.shutdownNow();
    }

    /** Reads anew when the store has changed. To be called after own writes, outside of any transaction. */
    public void refresh() {
        synchronized (loading) {
            var known = book;
            var next = transactions.read(() -> read(known));
            if (next != known) {
                book = next;
                loaded.countDown();
            }
        }
    }

    private CalendarBook read(@Nullable CalendarBook known) {
        long revision = store.revision();
        return known != null && known.revision() == revision ? known : new CalendarBook(revision, store.content());
    }

    /** An exception would end the schedule, and whatever the storage throws is worth another try in a second. */
    private void watch() {
        try {
            refresh();
            if (away.getAndSet(false)) {
                LOG.info("The working calendars can be read again");
            }
        } catch (RuntimeException e) {
            if (!away.getAndSet(true)) {
                LOG.warn("The working calendars cannot be read; trying again every second: {}", e.toString());
            }
        }
    }

    CalendarBook book() {
        var known = book;
        return known == null ? firstBook() : known;
    }

    private CalendarBook firstBook() {
        try {
            boolean inTime = loaded.await(FIRST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            var known = book;
            if (inTime && known != null) {
                return known;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StorageUnavailable(
                "the working calendars have not been read yet", new IllegalStateException("no calendars"));
    }

    @Override
    public UnitTime of(String unitCode) {
        var known = book();
        return known.of(chain(known, unitCode));
    }

    @Override
    public UnitTime ofLocality() {
        return book().of(List.of());
    }

    /** The unit and those above it that have days or hours of their own, nearest first. */
    List<String> chain(CalendarBook known, String unitCode) {
        if (!known.hasOwn()) {
            return List.of();
        }
        List<String> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> code = Optional.of(unitCode);
        while (code.isPresent() && seen.add(code.get())) {
            if (known.hasOwn(code.get())) {
                chain.add(code.get());
            }
            code = organisation.unit(code.get()).flatMap(Unit::parentCode);
        }
        return List.copyOf(chain);
    }
}
