package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoso.core.port.DossierStore;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;

/** Appends to the chain of a dossier. Called inside a transaction. */
final class JournalWriter {

    /** Detail: the dossier's version after the action. */
    static final String VERSION = "version";

    private JournalWriter() {}

    static void append(
            DossierStore store,
            Optional<JournalEntry> last,
            Instant at,
            OfficialRef by,
            String action,
            Optional<DossierState> from,
            Dossier after,
            String comment,
            Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put(VERSION, String.valueOf(after.version()));
        store.append(JournalHash.sealed(new JournalEntry(
                after.id(),
                last.map(JournalEntry::sequence).orElse(0) + 1,
                at,
                by,
                action,
                from,
                after.state(),
                after.position().stepCode(),
                after.position().unitCode(),
                comment,
                all,
                last.map(JournalEntry::hash).orElse(JournalHash.NONE),
                "")));
    }
}
