package org.hoso.store.internal;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What is proven on both databases: each test has an empty database of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {

    static final int CONNECTIONS = 20;

    final TestDatabase database;
    private HikariDataSource pool;
    TestStores stores;

    @SuppressWarnings("NullAway.Init")
    StoreContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        pool = database.fresh(CONNECTIONS);
        stores = new TestStores(pool);
    }

    @AfterEach
    void close() {
        stores.close();
        pool.close();
    }

    HikariDataSource pool() {
        return pool;
    }
}
