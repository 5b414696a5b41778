package org.hoso.store.internal;

final class PostgresSmallStoresTest extends SmallStoresContract {
    PostgresSmallStoresTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
