package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.persistence.OptimisticLockException;
import javax.sql.DataSource;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.store.internal.schema.SchemaGate;
import org.hoso.store.internal.schema.SchemaUpdate;
import org.junit.jupiter.api.Test;

abstract class TransactionsContract extends StoreContract {

    TransactionsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void theSchemaIsMadeOnceAndLeftAloneAfterwards() throws SQLException {
        int first = new SchemaUpdate().apply(pool());
        int second = new SchemaUpdate().apply(pool());

        assertThat(first).isGreaterThan(10);
        assertThat(second).isZero();
    }

    @Test
    void aChangeThatWasCutOffIsMadeAgain() throws SQLException {
        new SchemaUpdate().apply(pool());
        try (var connection = pool().getConnection();
                var statement = connection.createStatement()) {
            // As if the process had been killed before it could note the last changes.
            statement.execute("delete from databasechangelog where orderexecuted > 3");
        }
        assertThat(new SchemaUpdate().apply(pool())).isPositive();
        assertThat(stores.<Long>read(() -> stores.organisation.revision())).isEqualTo(1);
    }

    @Test
    void transactionsAreNotNestedAndStoresNotCalledOutside() {
        assertThatThrownBy(() -> stores.write(() -> stores.read(() -> 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> stores.organisation.units()).isInstanceOf(IllegalStateException.class);
        assertThat(stores.<Integer>write(() -> 1)).isEqualTo(1);
    }

    @Test
    void whatAReadTransactionChangesIsNotKept() {
        try {
            stores.read(() -> stores.dossiers.insert(Samples.full("A-1"), Set.of()));
            stores.read(() -> stores.dossiers.nextSequence("A", java.time.LocalDate.EPOCH));
        } catch (RuntimeException e) {
            assertThat(database).as("only PostgreSQL refuses").isEqualTo(TestDatabase.POSTGRESQL);
        }
        assertThat(stores.read(() -> stores.dossiers.findByCode("A-1"))).isEmpty();
        assertThat(stores.<Integer>write(() -> stores.dossiers.nextSequence("A", java.time.LocalDate.EPOCH)))
                .isEqualTo(1);
    }

    @Test
    void aReadTransactionSeesOneState() {
        var stored = stores.write(() -> stores.dossiers.insert(Samples.full("A-1"), Set.of()));
        var counts = stores.read(() -> {
            var seen = new ArrayList<Long>();
            seen.add(stores.dossiers.count(Samples.all()));
            insertOnAnotherThread();
            seen.add(stores.dossiers.count(Samples.all()));
            return seen;
        });
        assertThat(counts).containsExactly(1L, 1L);
        assertThat(stores.<Long>read(() -> stores.dossiers.count(Samples.all())))
                .isEqualTo(2);
        assertThat(stored.id()).isPositive();
    }

    private void insertOnAnotherThread() {
        try {
            DossierStoreContract.together(
                    1, i -> stores.write(() -> stores.dossiers.insert(Samples.full("B-1"), Set.of())));
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void conflictsAreTriedAgainFiveTimesAndOtherFaultsNever() {
        var calls = new AtomicInteger();
        assertThatThrownBy(() -> stores.write(() -> {
                    calls.incrementAndGet();
                    throw new OptimisticLockException("conflict");
                }))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(calls).hasValue(6);

        calls.set(0);
        assertThat(stores.<Integer>write(() -> {
                    if (calls.incrementAndGet() < 3) {
                        throw new javax.persistence.PersistenceException(new SQLException("deadlock", "40P01"));
                    }
                    return calls.get();
                }))
                .isEqualTo(3);

        calls.set(0);
        assertThatThrownBy(() -> stores.write(() -> {
                    calls.incrementAndGet();
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aDeadlockOfTwoTransactionsIsResolved() throws Exception {
        stores.run(() -> {
            stores.registers.nextNumber("U", "r", "a");
            stores.registers.nextNumber("U", "r", "b");
        });
        DossierStoreContract.together(
                2,
                i -> stores.write(() -> {
                    stores.registers.nextNumber("U", "r", i == 0 ? "a" : "b");
                    return stores.registers.nextNumber("U", "r", i == 0 ? "b" : "a");
                }));

        assertThat(stores.<Integer>write(() -> stores.registers.nextNumber("U", "r", "a")))
                .isEqualTo(4);
    }

    @Test
    void rowsOfOneKindAreWrittenInBatches() {
        var counted = new CountedStatements(pool());
        try (var counting = new TestStores(counted.dataSource())) {
            var words = IntStream.range(0, 100).mapToObj(i -> "word" + i).collect(Collectors.toSet());
            counting.write(() -> counting.dossiers.insert(Samples.full("warm"), Set.of()));
            counted.executions.set(0);

            counting.run(() -> {
                for (int i = 0; i < 20; i++) {
                    counting.dossiers.insert(Samples.full("A-" + i), words);
                }
            });

            // 20 dossiers, 40 intervals and 2,000 words.
            assertThat(counted.executions.get()).isLessThan(20);
        }
        assertThat(stores.<Long>read(() -> stores.dossiers.count(Samples.all())))
                .isEqualTo(21);
    }

    @Test
    void aDatabaseThatIsDownIsReportedAndUsedAsSoonAsItIsBack() {
        var down = new AtomicBoolean(true);
        var time = new AtomicLong();
        var source = failing(pool(), down);
        var gate = new SchemaGate(time::get);
        try (var late = new TestStores(source, gate)) {
            gate.prepare(source);
            assertThatThrownBy(() -> late.read(() -> late.organisation.units())).isInstanceOf(StorageUnavailable.class);

            down.set(false);
            time.addAndGet(3_000_000_000L);
            assertThat(late.read(() -> late.organisation.units())).isEmpty();

            down.set(true);
            assertThatThrownBy(() -> late.write(() -> late.dossiers.nextSequence("A", java.time.LocalDate.EPOCH)))
                    .isInstanceOf(StorageUnavailable.class);
            down.set(false);
            assertThat(late.<Integer>write(() -> late.dossiers.nextSequence("A", java.time.LocalDate.EPOCH)))
                    .isEqualTo(1);
        }
    }

    private static DataSource failing(DataSource source, AtomicBoolean down) {
        return (DataSource) Proxy.newProxyInstance(
                TransactionsContract.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, args) -> {
                    if (down.get() && method.getName().equals("getConnection")) {
                        throw new SQLException("refused", "08001");
                    }
                    return call(() -> method.invoke(source, args));
                });
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw Optional.ofNullable(e.getCause()).orElse(e);
        }
    }

    /** Counts how often statements are sent. */
    private static final class CountedStatements {
        final AtomicInteger executions = new AtomicInteger();
        private final DataSource source;

        CountedStatements(DataSource source) {
            this.source = source;
        }

        DataSource dataSource() {
            return wrap(DataSource.class, source);
        }

        private <T> T wrap(Class<T> type, Object target) {
            return type.cast(Proxy.newProxyInstance(
                    TransactionsContract.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                        if (method.getName().startsWith("execute")) {
                            executions.incrementAndGet();
                        }
                        Object result = call(() -> method.invoke(target, args));
                        if (method.getName().equals("getConnection") && type == DataSource.class) {
                            return wrap(Connection.class, result);
                        }
                        return method.getName().equals("prepareStatement")
                                ? wrap(PreparedStatement.class, result)
                                : result;
                    }));
        }
    }
}
