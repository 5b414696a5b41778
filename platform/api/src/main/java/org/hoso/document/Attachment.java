package org.hoso.document;

import java.time.Instant;

/**
 * A file of a dossier. The content lies under its SHA-256.
 *
 * @param paperCode the paper it belongs to; empty text for others
 * @param mediaType found from the content, never from the name
 * @param size      bytes
 * @param sha256    lower-case hexadecimal
 */
public record Attachment(
        long id,
        long dossierId,
        String paperCode,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Kind kind,
        String uploadedBy,
        Instant uploadedAt) {

    /** Where a file came from. */
    public enum Kind {
        SUBMITTED,
        RESULT
    }
}
