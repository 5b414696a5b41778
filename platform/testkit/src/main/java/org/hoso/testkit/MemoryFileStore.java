package org.hoso.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.core.port.FileStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;

/** File contents in memory: at most one megabyte each, PDF and plain text only, told apart by the first bytes. */
public final class MemoryFileStore implements FileStore {

    private static final int LIMIT = 1 << 20;

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    @Override
    public Decision<Stored> store(String fileName, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LIMIT + 1);
        if (bytes.length == 0) {
            return Decision.refused(Reason.of("file.empty"));
        }
        if (bytes.length > LIMIT) {
            return Decision.refused(Reason.of("file.too-large", 1));
        }
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return Decision.refused(Reason.of("file.type", "application/zip"));
        }
        String sha256 = sha256(bytes);
        contents.put(sha256, bytes);
        return Decision.allowed(
                new Stored(sha256, bytes.length, start.startsWith("%PDF") ? "application/pdf" : "text/plain"));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        byte[] bytes = contents.get(sha256);
        if (bytes == null) {
            throw new IOException("no content " + sha256);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void remove(String sha256) {
        contents.remove(sha256);
    }

    @Override
    public long maximumBytes() {
        return LIMIT;
    }

    @Override
    public List<String> allowedTypes() {
        return List.of("application/pdf", "text/plain");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
