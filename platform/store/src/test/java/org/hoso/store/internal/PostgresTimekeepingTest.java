package org.hoso.store.internal;

final class PostgresTimekeepingTest extends TimekeepingContract {
    PostgresTimekeepingTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
