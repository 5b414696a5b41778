package org.hoso.store.internal;

final class H2SmallStoresTest extends SmallStoresContract {
    H2SmallStoresTest() {
        super(TestDatabase.H2);
    }
}
