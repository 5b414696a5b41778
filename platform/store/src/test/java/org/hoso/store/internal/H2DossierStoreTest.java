package org.hoso.store.internal;

final class H2DossierStoreTest extends DossierStoreContract {
    H2DossierStoreTest() {
        super(TestDatabase.H2);
    }
}
