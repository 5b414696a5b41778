package org.hoso.store.internal;

final class PostgresBulkStoreTest extends BulkStoreContract {
    PostgresBulkStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
