package org.hoso.store.internal;

final class PostgresFilingTest extends FilingContract {
    PostgresFilingTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
