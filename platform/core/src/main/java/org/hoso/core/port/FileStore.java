package org.hoso.core.port;

import java.io.IOException;
import java.io.InputStream;
import org.hoso.decision.Decision;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps file contents under their SHA-256. Any thread, no transaction. */
@ProviderType
public interface FileStore {

    /** A content that was checked and is on disk. */
    record Stored(String sha256, long size, String mediaType) {}

    /**
     * Streams {@code content} to disk, checks size and type by content, and keeps it. Refusals:
     * {@code file.too-large}, {@code file.type}, {@code file.empty}, {@code file.archive}.
     */
    Decision<Stored> store(String fileName, InputStream content) throws IOException;

    /** Opens a content; the caller closes it. */
    InputStream open(String sha256) throws IOException;

    /** Removes contents nobody names any more. */
    void remove(String sha256) throws IOException;

    long maximumBytes();

    java.util.List<String> allowedTypes();
}
