package org.hoso.store.internal;

final class PostgresCooperationTest extends CooperationContract {
    PostgresCooperationTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
