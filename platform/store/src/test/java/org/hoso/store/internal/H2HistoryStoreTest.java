package org.hoso.store.internal;

final class H2HistoryStoreTest extends HistoryStoreContract {
    H2HistoryStoreTest() {
        super(TestDatabase.H2);
    }
}
