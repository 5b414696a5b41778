package org.hoso.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureVersion;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps every procedure definition ever received under, so that dossiers outlive their sector's bundle. */
@ProviderType
public interface CatalogueStore {

    /** All stored definitions. */
    List<ProcedureVersion> versions();

    /** Adds or replaces by code and version. */
    void save(ProcedureVersion version);

    /** The locality's own catalogue, by code. */
    List<LocalProcedure> local();

    /** Adds or replaces by code. */
    void saveLocal(LocalProcedure procedure);

    /** Removes it; its definitions stay. */
    void removeLocal(String code);

    /** Stores an import with what its rows were before, and returns it with its id. */
    Import insertImport(Import done, List<Before> before);

    /** The imports, newest first. */
    List<Import> imports();

    /** What the rows of an import were before it. */
    List<Before> before(long importId);

    /** Marks an import as taken back. */
    void markReverted(long importId, Instant at);

    /** A row as it was before an import; empty when it was not there. */
    record Before(String code, Optional<LocalProcedure> procedure) {}
}
