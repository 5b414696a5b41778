package org.hoso.store.internal;

final class PostgresCalendarStoresTest extends CalendarStoresContract {
    PostgresCalendarStoresTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
