package org.hoso.store.internal;

final class H2WorkplaceTest extends WorkplaceContract {
    H2WorkplaceTest() {
        super(TestDatabase.H2);
    }
}
