package org.hoso.store.internal;

final class PostgresWorkplaceTest extends WorkplaceContract {
    PostgresWorkplaceTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
