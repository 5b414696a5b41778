package org.hoso.core.internal.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.core.port.DocumentStore;
import org.hoso.document.Attachment;
import org.hoso.document.Upload;

/** Generated histories have no files. */
final class BlockDocuments implements DocumentStore {

    @Override
    public void saveUpload(Upload upload) {
        throw noFiles();
    }

    @Override
    public Optional<Upload> upload(String id) {
        return Optional.empty();
    }

    @Override
    public Attachment attach(Upload upload, Attachment attachment) {
        throw noFiles();
    }

    @Override
    public List<Attachment> ofDossier(long dossierId) {
        return List.of();
    }

    @Override
    public Optional<Attachment> attachment(long id) {
        return Optional.empty();
    }

    @Override
    public List<String> forgetUploads(Instant before) {
        return List.of();
    }

    private static UnsupportedOperationException noFiles() {
        return new UnsupportedOperationException("generated histories have no files");
    }
}
