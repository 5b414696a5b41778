package org.hoso.store.internal;

final class PostgresHistoryStoreTest extends HistoryStoreContract {
    PostgresHistoryStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
