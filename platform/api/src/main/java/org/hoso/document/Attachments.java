package org.hoso.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Receiving and reading files. Any thread. */
@ProviderType
public interface Attachments {

    /** An open content; the caller closes the stream. */
    record Content(Attachment attachment, InputStream stream) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    /**
     * Streams a file to disk and checks it by content. {@code fileName} is cleaned of paths and control characters.
     * Refusals: {@code file.too-large} with the limit in MB, {@code file.type} with the type found, {@code file.empty},
     * {@code file.archive}. The stream is read to its end or to the limit, and is not closed.
     *
     * @throws IOException when the stream breaks or the disk refuses; nothing is kept
     */
    Decision<Upload> upload(Actor actor, String fileName, InputStream content) throws IOException;

    /** The files of a dossier, oldest first. Refused {@code not-found}. */
    Decision<List<Attachment>> ofDossier(Actor actor, long dossierId);

    /** Opens a file. Refused {@code not-found} when it does not exist or the actor may not see its dossier (logged). */
    Decision<Content> open(Actor actor, long attachmentId) throws IOException;

    /** Largest file in bytes. */
    long maximumBytes();

    /** Media types that are taken. */
    List<String> allowedTypes();
}
