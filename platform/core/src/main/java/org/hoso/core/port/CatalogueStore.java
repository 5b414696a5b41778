package org.hoso.core.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** One procedure of the locality's own catalogue. */
    Optional<LocalProcedure> local(String code);

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

    /** Ids of the sectors that take no new dossiers. */
    Set<String> drained();

    /** Says whether a sector takes new dossiers. */
    void setDrained(String sector, boolean drained);

    /** How many dossiers are open under the definitions of these procedures, by code, version and case. */
    List<OpenCount> open(Collection<String> codes);

    /** Open dossiers of one case of one definition. */
    record OpenCount(String code, String version, String caseCode, long open) {}

    /** A row as it was before an import; empty when it was not there. */
    record Before(String code, Optional<LocalProcedure> procedure) {}
}
