package org.hoso.dossier;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Proves the hash chains of the journals. */
@ProviderType
public interface JournalCheck {

    /** What was found; {@code breaks} is empty when every chain holds. */
    record Report(long dossiers, long entries, List<Break> breaks) {}

    /** The first entry at which a chain does not hold, and what is wrong in plain English. */
    record Break(String dossierCode, int sequence, String problem) {}

    /** Checks one dossier by code, or all of them page by page. An unknown code is a break of sequence 0. */
    Report verify(Optional<String> code);
}
