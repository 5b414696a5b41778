package org.hoso.store.internal;

final class H2TransactionsTest extends TransactionsContract {
    H2TransactionsTest() {
        super(TestDatabase.H2);
    }
}
