package org.hoso.console.internal.sector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.console.internal.Failed;

/**
 * The checksum a module file must have, as its vendor tells it.
 *
 * @param sha256 64 hexadecimal digits
 * @param source where it was told, in words
 */
public record Checksum(String sha256, String source) {

    private static final Pattern SHA256 = Pattern.compile("(?i)\\b[0-9a-f]{64}\\b");

    /** So much of a checksum file is read. */
    private static final int MOST_CHARACTERS = 4096;

    /**
     * What the operator typed, or what stands in {@code FILE.sha256} beside the file, as {@code sha256sum} writes it;
     * empty when nobody told one. Fails when what was told is no checksum.
     */
    public static Optional<Checksum> of(Path file, String typed) throws IOException {
        if (!typed.isBlank()) {
            return Optional.of(new Checksum(found(typed, "--sha256"), "--sha256"));
        }
        Path beside = Path.of(file + ".sha256");
        if (!Files.isRegularFile(beside)) {
            return Optional.empty();
        }
        byte[] start;
        try (var content = Files.newInputStream(beside)) {
            start = content.readNBytes(MOST_CHARACTERS);
        }
        String source = String.valueOf(beside.getFileName());
        return Optional.of(new Checksum(found(new String(start, StandardCharsets.ISO_8859_1), source), source));
    }

    private static String found(String text, String source) {
        var matcher = SHA256.matcher(text);
        if (!matcher.find()) {
            throw new Failed(source + " names no SHA-256 checksum of 64 hexadecimal digits");
        }
        return matcher.group().toLowerCase(Locale.ROOT);
    }
}
