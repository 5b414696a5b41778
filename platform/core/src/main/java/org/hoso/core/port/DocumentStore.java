package org.hoso.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.document.Attachment;
import org.hoso.document.Upload;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what is known about files; their content is in {@link FileStore}. Called inside a transaction only. */
@ProviderType
public interface DocumentStore {

    void saveUpload(Upload upload);

    Optional<Upload> upload(String id);

    /** Removes the upload and stores the attachment it became, with its id. */
    Attachment attach(Upload upload, Attachment attachment);

    List<Attachment> ofDossier(long dossierId);

    Optional<Attachment> attachment(long id);

    /** Uploads older than {@code before} that no draft names are forgotten; returns the SHA-256 no upload or attachment names any more. */
    List<String> forgetUploads(Instant before);
}
