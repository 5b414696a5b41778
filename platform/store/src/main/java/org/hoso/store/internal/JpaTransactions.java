package org.hoso.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.store.internal.schema.SchemaGate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions of the one persistence unit: one connection each, held from beginning to end. */
@Component(service = {Transactions.class, CurrentEntityManager.class})
public final class JpaTransactions implements Transactions, CurrentEntityManager {

    private static final Logger LOG = LoggerFactory.getLogger(JpaTransactions.class);
    private static final int RETRIES = 5;
    private static final int SHORTEST_WAIT_MS = 5;
    private static final int LONGEST_WAIT_MS = 40;

    private final EntityManagerFactory factory;
    private final DataSource dataSource;
    private final SchemaGate gate;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    @Activate
    public JpaTransactions(
            @Reference(target = "(osgi.unit.name=hoso)") EntityManagerFactory factory,
            @Reference(target = "(osgi.jndi.service.name=hoso)") DataSource dataSource,
            @Reference SchemaGate gate) {
        this.factory = factory;
        this.dataSource = dataSource;
        this.gate = gate;
    }

    @Override
    public EntityManager get() {
        var manager = current.get();
        if (manager == null) {
            throw new IllegalStateException("a store is called outside a transaction");
        }
        return manager;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        for (int retry = 1; ; retry++) {
            try {
                return once(work, false);
            } catch (RuntimeException fault) {
                if (retry > RETRIES || !Faults.isConflict(fault)) {
                    throw known(fault);
                }
                LOG.debug("A transaction met another one; retry {}", retry, fault);
                pause(retry, fault);
            }
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        try {
            return once(work, true);
        } catch (RuntimeException fault) {
            throw known(fault);
        }
    }

    private <T> T once(Supplier<T> work, boolean readOnly) {
        if (current.get() != null) {
            throw new IllegalStateException("transactions must not be nested");
        }
        gate.pass(dataSource);
        EntityManager manager = factory.createEntityManager();
        RuntimeException failure = null;
        try {
            begin(manager, readOnly);
            current.set(manager);
            T result = work.get();
            if (!readOnly) {
                manager.getTransaction().commit();
            }
            return result;
        } catch (RuntimeException fault) {
            failure = fault;
            throw fault;
        } finally {
            current.remove();
            end(manager, failure);
        }
    }

    /** Takes the connection now, so that everything in the transaction, reading too, goes over the same one. */
    private static void begin(EntityManager manager, boolean readOnly) {
        manager.getTransaction().begin();
        manager.unwrap(UnitOfWork.class).beginEarlyTransaction();
        if (readOnly) {
            try {
                // The pool sets both back when the connection returns to it.
                Connection connection = manager.unwrap(Connection.class);
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
        }
    }

    private static void end(EntityManager manager, @org.jspecify.annotations.Nullable RuntimeException failure) {
        try {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        } catch (RuntimeException fault) {
            if (failure == null) {
                throw fault;
            }
            failure.addSuppressed(fault);
        } finally {
            manager.close();
        }
    }

    private static RuntimeException known(RuntimeException fault) {
        if (!(fault instanceof StorageUnavailable) && Faults.isUnavailable(fault)) {
            return new StorageUnavailable("the database cannot be reached", fault);
        }
        return fault;
    }

    private static void pause(int retry, RuntimeException fault) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(SHORTEST_WAIT_MS, (long) LONGEST_WAIT_MS * retry));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }
}
