package org.hoso.core.internal.organisation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The organisation in memory. A thread of its own looks once a second whether the store has changed, so that readers
 * never touch the database and may stand inside a transaction. While the database is away the last state stays
 * readable; before the first one was read, readers wait a few seconds and then get {@link StorageUnavailable}.
 */
@Component(
        service = {Organisation.class, OrganisationCache.class},
        immediate = true)
public final class OrganisationCache implements Organisation, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationCache.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final OrganisationStore store;
    private final Duration firstWait;
    private final ScheduledExecutorService watch;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final AtomicBoolean away = new AtomicBoolean();
    private final Object loading = new Object();

    private volatile @Nullable State state;

    private record State(long revision, OrganisationSnapshot snapshot) {}

    @Activate
    public OrganisationCache(@Reference Transactions transactions, @Reference OrganisationStore store) {
        this(transactions, store, FIRST_WAIT);
        var unused = watch.scheduleWithFixedDelay(this::watch, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Without the watching thread: the caller calls {@link #refresh}. */
    OrganisationCache(Transactions transactions, OrganisationStore store, Duration firstWait) {
        this.transactions = transactions;
        this.store = store;
        this.firstWait = firstWait;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "hoso-organisation");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Deactivate
    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** Reads anew when the store has changed. To be called after own writes, outside of any transaction. */
    public void refresh() {
        synchronized (loading) {
            var known = state;
            var next = transactions.read(() -> read(known));
            if (next != known) {
                state = next;
                loaded.countDown();
            }
        }
    }

    private State read(@Nullable State known) {
        long revision = store.revision();
        return known != null && known.revision() == revision
                ? known
                : new State(revision, new OrganisationSnapshot(store.units(), store.officials(), store.assignments()));
    }

    /** An exception would end the schedule, and whatever the storage throws is worth another try in a second. */
    private void watch() {
        try {
            refresh();
            if (away.getAndSet(false)) {
                LOG.info("The organisation can be read again");
            }
        } catch (RuntimeException e) {
            if (!away.getAndSet(true)) {
                LOG.warn("The organisation cannot be read; trying again every second: {}", e.toString());
            }
        }
    }

    OrganisationSnapshot snapshot() {
        var known = state;
        if (known == null) {
            known = firstState();
        }
        return known.snapshot();
    }

    private State firstState() {
        try {
            boolean inTime = loaded.await(firstWait.toMillis(), TimeUnit.MILLISECONDS);
            var known = state;
            if (inTime && known != null) {
                return known;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StorageUnavailable(
                "the organisation has not been read yet", new IllegalStateException("no snapshot"));
    }

    @Override
    public Optional<Unit> unit(String code) {
        return snapshot().unit(code);
    }

    @Override
    public List<Unit> units(LocalDate day) {
        return snapshot().units(day);
    }

    @Override
    public List<Unit> children(String code, LocalDate day) {
        return snapshot().children(code, day);
    }

    @Override
    public boolean isWithin(String code, String ancestor) {
        return snapshot().isWithin(code, ancestor);
    }

    @Override
    public Optional<Unit> territoryOf(String code) {
        return snapshot().territoryOf(code);
    }

    @Override
    public Optional<Unit> oneStopOf(String code, LocalDate day) {
        return snapshot().oneStopOf(code, day);
    }

    @Override
    public Optional<Official> official(long id) {
        return snapshot().official(id);
    }

    @Override
    public List<Assignment> assignments(String unitCode, LocalDate day) {
        return snapshot().assignments(unitCode, day);
    }

    @Override
    public List<Official> holders(Role role, String unitCode, LocalDate day) {
        return snapshot().holders(role, unitCode, day);
    }

    /** The root unit on {@code day}, empty while there is none or nothing was read yet; never waits. */
    public Optional<Unit> rootNow(LocalDate day) {
        var known = state;
        return known == null ? Optional.empty() : known.snapshot().root(day);
    }

    /** True once the organisation was read. */
    public boolean isLoaded() {
        return state != null;
    }
}
