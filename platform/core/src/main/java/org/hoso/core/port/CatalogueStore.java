package org.hoso.core.port;

import java.util.List;
import org.hoso.procedure.ProcedureVersion;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps every procedure definition ever received under, so that dossiers outlive their sector's bundle. */
@ProviderType
public interface CatalogueStore {

    /** All stored definitions. */
    List<ProcedureVersion> versions();

    /** Adds or replaces by code and version. */
    void save(ProcedureVersion version);
}
