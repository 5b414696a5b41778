package org.hoso.core.internal.dossier;

import java.util.Map;
import java.util.Optional;
import org.hoso.core.search.SearchTerms;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.OfficialRef;

/** Changes of dossiers that no command of an official makes: dossier and journal entry together. */
public final class SystemChanges {

    private SystemChanges() {}

    /** Stores a changed dossier with its journal entry; inside a transaction. */
    public static Dossier save(
            Workbench bench,
            Dossier before,
            Dossier after,
            OfficialRef by,
            String action,
            Map<String, String> details) {
        Dossier stored = bench.dossiers().update(after, SearchTerms.of(after));
        JournalWriter.append(
                bench.dossiers(),
                bench.dossiers().lastEntry(before.id()),
                bench.now(),
                by,
                action,
                Optional.of(before.state()),
                stored,
                "",
                details);
        return stored;
    }

    /** Tells the listeners, after the transaction. */
    public static void tell(Workbench bench, Dossier before, Dossier after) {
        bench.listeners().changed(Optional.of(before), after);
    }
}
