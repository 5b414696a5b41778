package org.hoso.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The procedures this locality knows. Definitions of removed sectors stay known, so that their dossiers stay readable,
 * but are not receivable. Answers come from memory; any thread.
 */
@ProviderType
public interface ProcedureCatalogue {

    /** A definition by code and version, whether or not its sector is running. */
    Optional<ProcedureVersion> version(String code, String version);

    /** The definition in force on {@code day} of a running sector, or empty. */
    Optional<ProcedureVersion> receivable(String code, LocalDate day);

    /** All receivable definitions on {@code day}, by Vietnamese name. */
    List<ProcedureVersion> receivable(LocalDate day);

    /** The sectors whose bundles are running, and those that were refused, by id. */
    List<SectorStatus> sectors();

    /**
     * A text of a running sector, such as {@code reason.birth.date-future} for one of its refusals; empty when the sector
     * is not running or has no such text.
     */
    default Optional<LocalText> text(String sector, String key) {
        return Optional.empty();
    }

    /** Calls {@code listener} on some thread after sectors or procedures came or went; run the answer to stop. */
    Runnable onChange(Runnable listener);
}
