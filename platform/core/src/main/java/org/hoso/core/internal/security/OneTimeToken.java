package org.hoso.core.internal.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A secret in a file that only the server's user can read: seven groups of four letters and digits (base32), 140 bits.
 * Using it renames the file first, so that two users of the same token cannot both go on.
 */
final class OneTimeToken {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int GROUPS = 7;
    private static final int GROUP = 4;

    private final Path file;
    private final Path claimed;
    private final SecureRandom random = new SecureRandom();

    OneTimeToken(Path folder, String fileName) {
        this.file = folder.resolve(fileName);
        this.claimed = folder.resolve(fileName + ".claimed");
    }

    /** Writes a new token unless there is one. */
    void offer() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var attributes = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var part = Files.createTempFile(file.toAbsolutePath().getParent(), "token", ".part", attributes);
        Files.writeString(part, newToken() + "\n", StandardCharsets.US_ASCII, StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException | UnsupportedOperationException e) {
            if (!Files.exists(file)) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** True when {@code typed} is the token; blanks, hyphens, case and look-alike digits do not matter. */
    boolean matches(String typed) throws IOException {
        return read().filter(token -> MessageDigest.isEqual(bytes(normalised(token)), bytes(normalised(typed))))
                .isPresent();
    }

    /** Takes the token away for its use; false when somebody else has. */
    boolean claim() throws IOException {
        try {
            Files.move(file, claimed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** The use failed: the token is valid again. */
    void giveBack() throws IOException {
        Files.move(claimed, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** There is no token any more. */
    void remove() throws IOException {
        for (var each : Set.of(file, claimed)) {
            Files.deleteIfExists(each);
        }
    }

    private Optional<String> read() throws IOException {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.US_ASCII).strip())
                    .filter(token -> normalised(token).length() == GROUPS * GROUP);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private String newToken() {
        var token = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                token.append('-');
            }
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }

    private static String normalised(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
