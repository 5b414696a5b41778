package org.hoso.testkit;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.port.DocumentStore;
import org.hoso.document.Attachment;
import org.hoso.document.Upload;

final class MemoryDocumentStore implements DocumentStore {

    private final MemoryDatabase database;

    MemoryDocumentStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void saveUpload(Upload upload) {
        database.writing().uploads.put(upload.id(), upload);
    }

    @Override
    public Optional<Upload> upload(String id) {
        return Optional.ofNullable(database.reading().uploads.get(id));
    }

    @Override
    public Attachment attach(Upload upload, Attachment attachment) {
        MemoryState state = database.writing();
        if (state.uploads.remove(upload.id()) == null) {
            throw new IllegalStateException("no such upload: " + upload.id());
        }
        Attachment stored = new Attachment(
                state.nextId(),
                attachment.dossierId(),
                attachment.paperCode(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.kind(),
                attachment.uploadedBy(),
                attachment.uploadedAt());
        state.attachments.put(stored.id(), stored);
        return stored;
    }

    @Override
    public List<Attachment> ofDossier(long dossierId) {
        return database.reading().attachments.values().stream()
                .filter(attachment -> attachment.dossierId() == dossierId)
                .toList();
    }

    @Override
    public Optional<Attachment> attachment(long id) {
        return Optional.ofNullable(database.reading().attachments.get(id));
    }

    @Override
    public List<String> forgetUploads(Instant before) {
        MemoryState state = database.writing();
        List<Upload> old = state.uploads.values().stream()
                .filter(upload -> upload.uploadedAt().isBefore(before))
                .filter(upload -> state.drafts.values().stream()
                        .noneMatch(each -> each.draft().uploads().containsKey(upload.id())))
                .toList();
        old.forEach(upload -> state.uploads.remove(upload.id()));
        Set<String> named = new HashSet<>();
        state.uploads.values().forEach(upload -> named.add(upload.sha256()));
        state.attachments.values().forEach(attachment -> named.add(attachment.sha256()));
        return old.stream()
                .map(Upload::sha256)
                .distinct()
                .filter(sha256 -> !named.contains(sha256))
                .toList();
    }
}
