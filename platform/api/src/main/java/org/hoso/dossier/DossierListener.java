package org.hoso.dossier;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is told of changes to dossiers, after the transaction has been committed, on the thread of the use case. It must
 * return at once and do its work elsewhere; what it throws is logged and forgotten.
 */
@ConsumerType
@FunctionalInterface
public interface DossierListener {

    /** A dossier changed from {@code before} (empty for a new one) to {@code after}. */
    void changed(java.util.Optional<Dossier> before, Dossier after);
}
