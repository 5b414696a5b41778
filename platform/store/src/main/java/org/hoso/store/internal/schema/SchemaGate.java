package org.hoso.store.internal.schema;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.hoso.core.port.StorageUnavailable;
import org.jspecify.annotations.Nullable;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets nobody at the database before its schema is up to date.
 *
 * <p>Pax JDBC calls {@link #prepare} before it publishes the data source, once, and does not publish it when that throws.
 * So a database that is down does not throw here: the data source is published, and the first transaction after the
 * database came back updates the schema.
 */
@Component(
        service = {SchemaGate.class, PreHook.class},
        property = PreHook.KEY_NAME + "=hoso-schema")
public final class SchemaGate implements PreHook {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaGate.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SchemaUpdate update = new SchemaUpdate();
    private final ReentrantLock lock = new ReentrantLock();
    private final LongSupplier nanoTime;
    private volatile @Nullable DataSource ready;
    private @Nullable StorageUnavailable fault;
    private long faultAt;

    @Activate
    public SchemaGate() {
        this(System::nanoTime);
    }

    /** With a clock of its own, for tests. */
    public SchemaGate(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public void prepare(DataSource dataSource) {
        ready = null;
        try {
            pass(dataSource);
        } catch (StorageUnavailable e) {
            LOG.warn("Starting without the database; it is tried again on demand");
        }
    }

    /**
     * Returns when the schema is up to date, which costs nothing after the first time.
     *
     * @throws StorageUnavailable when the database cannot be reached or its schema cannot be updated; tried again at
     *     most every two seconds
     */
    public void pass(DataSource dataSource) {
        if (dataSource != ready) {
            lock.lock();
            try {
                if (dataSource != ready) {
                    throwRecentFault();
                    apply(dataSource);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void throwRecentFault() {
        var last = fault;
        if (last != null && nanoTime.getAsLong() - faultAt < PAUSE.toNanos()) {
            throw new StorageUnavailable(String.valueOf(last.getMessage()), last);
        }
    }

    private void apply(DataSource dataSource) {
        long start = nanoTime.getAsLong();
        try {
            int applied = update.apply(dataSource);
            long millis = Duration.ofNanos(nanoTime.getAsLong() - start).toMillis();
            LOG.info("The database is reachable and its schema up to date ({} changes, {} ms)", applied, millis);
            fault = null;
            ready = dataSource;
        } catch (SQLException e) {
            throw remember("the database cannot be reached: " + root(e), e);
        } catch (SchemaUpdate.SchemaFault e) {
            throw remember(String.valueOf(e.getMessage()), e);
        }
    }

    /** The driver's own words; those of the pool around them begin with how long it waited. */
    private static String root(SQLException fault) {
        SQLException root = fault;
        while (root.getCause() instanceof SQLException cause) {
            root = cause;
        }
        return String.valueOf(root.getMessage());
    }

    private StorageUnavailable remember(String message, Exception cause) {
        var unavailable = new StorageUnavailable(message, cause);
        if (fault == null || !message.equals(fault.getMessage())) {
            LOG.error("No storage: {}", message);
            LOG.debug("No storage", cause);
        }
        fault = unavailable;
        faultAt = nanoTime.getAsLong();
        return unavailable;
    }
}
