package org.hoso.core.internal.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.hoso.dossier.JournalEntry;

/**
 * The hash of a journal entry: SHA-256, in lower-case hexadecimal, over the bytes of these fields one after the other,
 * each as the length of its UTF-8 form in four bytes (big-endian) followed by that form:
 *
 * <ol>
 *   <li>{@code hoso-journal-1}
 *   <li>hash of the entry before, 64 zeros for the first
 *   <li>dossier id, sequence, moment in milliseconds since 1970 UTC, id of the official: decimal numbers
 *   <li>name of the official, action
 *   <li>state before (empty when none), state after
 *   <li>step (empty when none), unit, comment
 *   <li>number of details, then key and value of each, sorted by key in the order of UTF-16 code units
 * </ol>
 *
 * Lengths make it impossible to move a character from one field into the next without changing the hash.
 */
public final class JournalHash {

    /** The hash before the first entry. */
    public static final String NONE = "0".repeat(64);

    private static final String FORMAT = "hoso-journal-1";

    private JournalHash() {}

    /** The hash of all parts of the entry but its own hash. */
    public static String of(JournalEntry entry) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        put(out, FORMAT);
        put(out, entry.previousHash());
        put(out, String.valueOf(entry.dossierId()));
        put(out, String.valueOf(entry.sequence()));
        put(out, String.valueOf(entry.at().toEpochMilli()));
        put(out, String.valueOf(entry.by().id()));
        put(out, entry.by().name());
        put(out, entry.action());
        put(out, entry.from().map(Enum::name).orElse(""));
        put(out, entry.to().name());
        put(out, entry.stepCode().orElse(""));
        put(out, entry.unitCode());
        put(out, entry.comment());
        TreeMap<String, String> details = new TreeMap<>(entry.details());
        put(out, String.valueOf(details.size()));
        details.forEach((key, value) -> {
            put(out, key);
            put(out, value);
        });
        return sha256(out.toByteArray());
    }

    /** The entry with its hash. */
    public static JournalEntry sealed(JournalEntry entry) {
        return new JournalEntry(
                entry.dossierId(),
                entry.sequence(),
                entry.at(),
                entry.by(),
                entry.action(),
                entry.from(),
                entry.to(),
                entry.stepCode(),
                entry.unitCode(),
                entry.comment(),
                entry.details(),
                entry.previousHash(),
                of(entry));
    }

    private static void put(ByteArrayOutputStream out, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
