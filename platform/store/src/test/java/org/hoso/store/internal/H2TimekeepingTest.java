package org.hoso.store.internal;

final class H2TimekeepingTest extends TimekeepingContract {
    H2TimekeepingTest() {
        super(TestDatabase.H2);
    }
}
