package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoso.core.port.DocumentStore;
import org.hoso.decision.Reason;
import org.hoso.document.Attachment;
import org.hoso.document.Upload;
import org.hoso.dossier.OfficialRef;

/** Turns uploads into files of a dossier. Called inside a transaction. */
final class Uploads {

    private Uploads() {}

    /** Uploads that do not exist or are somebody else's: {@code upload.unknown} at {@code upload.ID}. */
    static List<Reason> faults(DocumentStore store, Map<String, String> uploads, OfficialRef by) {
        List<Reason> faults = new ArrayList<>();
        new TreeMap<>(uploads)
                .keySet().stream()
                        .filter(id -> store.upload(id)
                                .filter(upload -> upload.officialId() == by.id())
                                .isEmpty())
                        .forEach(id -> faults.add(Reason.at("upload." + id, "upload.unknown")));
        return faults;
    }

    /** Hashes of the files for the journal. */
    static Map<String, String> describe(DocumentStore store, Map<String, String> uploads) {
        Map<String, String> details = new TreeMap<>();
        int number = 0;
        for (String id : new TreeMap<>(uploads).keySet()) {
            Optional<Upload> upload = store.upload(id);
            if (upload.isPresent()) {
                details.put("file." + ++number, upload.get().sha256());
            }
        }
        return details;
    }

    static void attach(DocumentStore store, Map<String, String> uploads, long dossierId, OfficialRef by, Instant now) {
        new TreeMap<>(uploads).forEach((id, paper) -> {
            Upload upload = store.upload(id).orElseThrow();
            store.attach(
                    upload,
                    new Attachment(
                            0,
                            dossierId,
                            paper,
                            upload.fileName(),
                            upload.mediaType(),
                            upload.size(),
                            upload.sha256(),
                            Attachment.Kind.SUBMITTED,
                            by.name(),
                            now));
        });
    }
}
