package org.hoso.store.internal;

import javax.persistence.EntityManager;

/** The entity manager of the transaction that runs on the calling thread. */
public interface CurrentEntityManager {

    /** Throws {@link IllegalStateException} outside a transaction. */
    EntityManager get();
}
