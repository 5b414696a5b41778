package org.hoso.store.internal;

final class PostgresDossierStoreTest extends DossierStoreContract {
    PostgresDossierStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
