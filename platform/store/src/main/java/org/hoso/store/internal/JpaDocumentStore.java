package org.hoso.store.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.core.port.DocumentStore;
import org.hoso.document.Attachment;
import org.hoso.document.Upload;
import org.hoso.store.internal.entity.AttachmentEntity;
import org.hoso.store.internal.entity.Nanos;
import org.hoso.store.internal.entity.UploadEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known about files, in the database. */
@Component(service = DocumentStore.class)
public final class JpaDocumentStore implements DocumentStore {

    private static final String UNUSED =
            "u.uploadedAt < :before" + " and not exists (select d.draftId from DraftUpload d where d.uploadId = u.id)";

    private final CurrentEntityManager current;

    @Activate
    public JpaDocumentStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public void saveUpload(Upload upload) {
        current.get().persist(UploadEntity.of(upload));
    }

    @Override
    public Optional<Upload> upload(String id) {
        return Optional.ofNullable(current.get().find(UploadEntity.class, id)).map(UploadEntity::toRecord);
    }

    @Override
    public Attachment attach(Upload upload, Attachment attachment) {
        var manager = current.get();
        // The statement locks the row: of two who attach the same upload, the second finds nothing.
        int removed = manager.createQuery("delete from Upload u where u.id = :id")
                .setParameter("id", upload.id())
                .executeUpdate();
        if (removed == 0) {
            throw new IllegalArgumentException("upload " + upload.id() + " is not stored or already attached");
        }
        var row = AttachmentEntity.of(attachment);
        manager.persist(row);
        return row.toRecord();
    }

    @Override
    public List<Attachment> ofDossier(long dossierId) {
        return current.get()
                .createQuery(
                        "select a from Attachment a where a.dossierId = :dossier order by a.id", AttachmentEntity.class)
                .setParameter("dossier", dossierId)
                .getResultStream()
                .map(AttachmentEntity::toRecord)
                .toList();
    }

    @Override
    public Optional<Attachment> attachment(long id) {
        return Optional.ofNullable(current.get().find(AttachmentEntity.class, id))
                .map(AttachmentEntity::toRecord);
    }

    @Override
    public List<String> forgetUploads(Instant before) {
        var manager = current.get();
        var contents = manager.createQuery("select distinct u.sha256 from Upload u where " + UNUSED, String.class)
                .setParameter("before", Nanos.of(before))
                .getResultList();
        manager.createQuery("delete from Upload u where " + UNUSED)
                .setParameter("before", Nanos.of(before))
                .executeUpdate();
        return contents.stream().filter(sha256 -> !isNamed(sha256)).toList();
    }

    private boolean isNamed(String sha256) {
        return isNamedBy("select u.id from Upload u where u.sha256 = :sha256", sha256)
                || isNamedBy("select a.id from Attachment a where a.sha256 = :sha256", sha256);
    }

    private boolean isNamedBy(String query, String sha256) {
        return !current.get()
                .createQuery(query)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
