package org.hoso.core.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.FileStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.document.Attachment;
import org.hoso.document.Attachments;
import org.hoso.document.Upload;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receiving and reading files. */
@Component(service = {Attachments.class, AttachmentService.class})
public final class AttachmentService implements Attachments {

    /** How long an upload may wait for its dossier. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final int ID_BYTES = 16;

    private final Workbench bench;
    private final FileStore files;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public AttachmentService(@Reference Workbench bench, @Reference FileStore files) {
        this.bench = bench;
        this.files = files;
    }

    @Override
    public Decision<Upload> upload(Actor actor, String fileName, InputStream content) throws IOException {
        if (!bench.authoriser().hasPart(actor, bench.today())) {
            Reason reason = Reason.of("right.missing", "UPLOAD");
            bench.deniedAccess().record(actor, "UPLOAD", "file", List.of(reason));
            return Decision.refused(reason);
        }
        String name = FileNames.clean(fileName);
        return files.store(name, content).map(stored -> {
            Upload upload = new Upload(
                    id(), actor.officialId(), name, stored.mediaType(), stored.size(), stored.sha256(), bench.now());
            return bench.transactions().write(() -> {
                bench.documents().saveUpload(upload);
                return upload;
            });
        });
    }

    @Override
    public Decision<List<Attachment>> ofDossier(Actor actor, long dossierId) {
        Decision<List<Attachment>> decision = bench.transactions()
                .read(() -> isVisible(actor, dossierId)
                        ? Decision.allowed(bench.documents().ofDossier(dossierId))
                        : Decision.refused(Reason.of("not-found")));
        bench.deniedAccess().record(actor, "FILES", "dossier " + dossierId, decision.reasons());
        return decision;
    }

    @Override
    public Decision<Content> open(Actor actor, long attachmentId) throws IOException {
        Optional<Attachment> found = bench.transactions()
                .read(() -> bench.documents()
                        .attachment(attachmentId)
                        .filter(attachment -> isVisible(actor, attachment.dossierId())));
        if (found.isEmpty()) {
            Reason reason = Reason.of("not-found");
            bench.deniedAccess().record(actor, "FILE", "attachment " + attachmentId, List.of(reason));
            return Decision.refused(reason);
        }
        return Decision.allowed(new Content(found.get(), files.open(found.get().sha256())));
    }

    @Override
    public long maximumBytes() {
        return files.maximumBytes();
    }

    @Override
    public List<String> allowedTypes() {
        return files.allowedTypes();
    }

    /** Forgets uploads nobody used for seven days, and their contents when no file names them; returns how many contents. */
    public int removeUnused() throws IOException {
        List<String> unnamed = bench.transactions()
                .write(() -> bench.documents().forgetUploads(bench.now().minus(KEPT)));
        for (String sha256 : unnamed) {
            files.remove(sha256);
        }
        return unnamed.size();
    }

    private boolean isVisible(Actor actor, long dossierId) {
        return bench.dossiers()
                .find(dossierId)
                .filter(dossier -> bench.mayRead(actor, dossier))
                .isPresent();
    }

    private String id() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
