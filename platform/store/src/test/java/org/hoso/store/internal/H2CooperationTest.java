package org.hoso.store.internal;

final class H2CooperationTest extends CooperationContract {
    H2CooperationTest() {
        super(TestDatabase.H2);
    }
}
