package org.hoso.store.internal;

final class PostgresTransactionsTest extends TransactionsContract {
    PostgresTransactionsTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
