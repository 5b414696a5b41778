package org.hoso.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that happened to a dossier. Entries are only ever added; each carries the hash of the one before it, so
 * that a change or a gap shows.
 *
 * @param sequence     1 for the first entry of a dossier
 * @param action       what was done, the name of a {@link DossierAction} or RECEIVE
 * @param from         state before, empty for the first entry
 * @param stepCode     the step in which the dossier lies after the action, empty outside steps
 * @param unitCode     the unit that holds it after the action
 * @param comment      words of the official, or empty text
 * @param details      coded details, key to value
 * @param previousHash hash of the entry before, 64 zeros for the first; lower-case hexadecimal SHA-256
 * @param hash         hash over all other parts
 */
public record JournalEntry(
        long dossierId,
        int sequence,
        Instant at,
        OfficialRef by,
        String action,
        Optional<DossierState> from,
        DossierState to,
        Optional<String> stepCode,
        String unitCode,
        String comment,
        Map<String, String> details,
        String previousHash,
        String hash) {

    public JournalEntry {
        details = Map.copyOf(details);
    }
}
