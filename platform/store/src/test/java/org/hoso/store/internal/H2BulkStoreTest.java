package org.hoso.store.internal;

final class H2BulkStoreTest extends BulkStoreContract {
    H2BulkStoreTest() {
        super(TestDatabase.H2);
    }
}
