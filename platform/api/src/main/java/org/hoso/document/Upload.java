package org.hoso.document;

import java.time.Instant;

/**
 * A file that was received and checked but does not belong to a dossier yet. It is named by {@code id} in a reception or
 * supplement, once, by the same official; unused uploads are removed after seven days.
 */
public record Upload(
        String id, long officialId, String fileName, String mediaType, long size, String sha256, Instant uploadedAt) {}
