package org.hoso.core.internal.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoso.cooperation.ConsultationRequest;
import org.hoso.dossier.Dossier;
import org.hoso.register.RegisterDraft;

/**
 * What a decision wants written.
 *
 * @param details coded details for the journal
 * @param entries register entries to add
 * @param uploads upload id to paper code, to become files of the dossier
 * @param consultations questions to other units
 */
record Change(
        Dossier after,
        String comment,
        Map<String, String> details,
        List<RegisterDraft> entries,
        Map<String, String> uploads,
        List<ConsultationRequest> consultations) {

    Change {
        details = Map.copyOf(details);
        entries = List.copyOf(entries);
        uploads = Map.copyOf(uploads);
        consultations = List.copyOf(consultations);
    }

    static Change to(Dossier after, String comment) {
        return new Change(after, comment, Map.of(), List.of(), Map.of(), List.of());
    }

    Change detail(String key, String value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(key, value);
        return new Change(after, comment, more, entries, uploads, consultations);
    }

    Change entries(List<RegisterDraft> drafts) {
        return new Change(after, comment, details, drafts, uploads, consultations);
    }

    Change uploads(Map<String, String> files) {
        return new Change(after, comment, details, entries, files, consultations);
    }

    Change dossier(Dossier changed) {
        return new Change(changed, comment, details, entries, uploads, consultations);
    }

    Change consultations(List<ConsultationRequest> requests) {
        return new Change(after, comment, details, entries, uploads, requests);
    }
}
