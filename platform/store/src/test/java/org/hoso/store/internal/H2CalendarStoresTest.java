package org.hoso.store.internal;

final class H2CalendarStoresTest extends CalendarStoresContract {
    H2CalendarStoresTest() {
        super(TestDatabase.H2);
    }
}
