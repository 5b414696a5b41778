package org.hoso.core.internal.dossier;

import java.util.Map;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;

/** For whom a deputy acted, as the journal tells. */
final class Behalf {

    /** Journal detail: name of the absent official. */
    private static final String NAME = "for";

    /** Journal detail: id of the absent official. */
    private static final String ID = "for.id";

    private Behalf() {}

    static void describe(Map<String, String> details, OfficialRef absent) {
        details.put(NAME, absent.name());
        details.put(ID, String.valueOf(absent.id()));
    }

    /** In whose right it was done: the absent official, else whoever did it. */
    static OfficialRef of(JournalEntry entry) {
        String id = entry.details().get(ID);
        return id == null
                ? entry.by()
                : new OfficialRef(Long.parseLong(id), entry.details().getOrDefault(NAME, ""));
    }
}
