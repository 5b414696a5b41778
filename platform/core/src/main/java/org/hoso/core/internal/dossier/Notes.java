package org.hoso.core.internal.dossier;

import java.util.Map;
import java.util.Optional;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.OfficialRef;

/** Journal entries about things beside the dossier, which leave it and its version as they are. */
public final class Notes {

    private Notes() {}

    /** Appends an entry. Called inside a transaction. */
    public static void journal(
            Workbench bench,
            Dossier dossier,
            OfficialRef by,
            String action,
            String words,
            Map<String, String> details) {
        JournalWriter.append(
                bench.dossiers(),
                bench.dossiers().lastEntry(dossier.id()),
                bench.now(),
                by,
                action,
                Optional.of(dossier.state()),
                dossier,
                words,
                details);
    }
}
