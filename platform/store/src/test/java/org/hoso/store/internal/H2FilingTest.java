package org.hoso.store.internal;

final class H2FilingTest extends FilingContract {
    H2FilingTest() {
        super(TestDatabase.H2);
    }
}
