package org.hoso.document.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names a content by its first bytes. What is taken is examined further; what is not only needs a name. */
final class Signatures {

    /** As many bytes as {@link #typeOf} looks at. */
    static final int LENGTH = 1024;

    static final String UNKNOWN = "application/octet-stream";
    static final String ZIP = "application/zip";

    private static final Set<String> ARCHIVES = Set.of(
            ZIP,
            "application/x-rar-compressed",
            "application/x-7z-compressed",
            "application/gzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/zstd",
            "application/x-tar",
            "application/vnd.ms-cab-compressed",
            "application/x-iso9660-image");

    private static final List<Magic> MAGICS = List.of(
            magic(0, "89504E470D0A1A0A", "image/png"),
            magic(0, "FFD8FF", "image/jpeg"),
            magic(0, "49492A00", "image/tiff"),
            magic(0, "4D4D002A", "image/tiff"),
            magic(8, "57454250", "image/webp"),
            magic(0, "504B0304", ZIP),
            magic(0, "504B0506", ZIP),
            magic(0, "504B0708", ZIP),
            magic(0, "526172211A07", "application/x-rar-compressed"),
            magic(0, "377ABCAF271C", "application/x-7z-compressed"),
            magic(0, "1F8B", "application/gzip"),
            magic(0, "425A68", "application/x-bzip2"),
            magic(0, "FD377A585A00", "application/x-xz"),
            magic(0, "28B52FFD", "application/zstd"),
            magic(257, "7573746172", "application/x-tar"),
            magic(0, "4D534346", "application/vnd.ms-cab-compressed"),
            magic(0, "4D5A", "application/x-msdownload"),
            magic(0, "7F454C46", "application/x-elf"),
            magic(0, "CAFEBABE", "application/java-vm"),
            magic(0, "CFFAEDFE", "application/x-mach-o"),
            magic(0, "CEFAEDFE", "application/x-mach-o"),
            magic(0, "4C00000001140200", "application/x-ms-shortcut"),
            magic(0, "2321", "text/x-script"),
            magic(0, "D0CF11E0A1B11AE1", "application/x-ole-storage"),
            magic(0, "7B5C727466", "application/rtf"),
            magic(0, "474946383761", "image/gif"),
            magic(0, "474946383961", "image/gif"),
            magic(0, "424D", "image/bmp"),
            magic(4, "6674797068656963", "image/heic"),
            magic(4, "667479706D696631", "image/heic"),
            magic(4, "66747970", "video/mp4"),
            magic(0, "494433", "audio/mpeg"));

    private static final List<Markup> MARKUPS = List.of(
            new Markup("<!doctype html", "text/html"),
            new Markup("<html", "text/html"),
            new Markup("<head", "text/html"),
            new Markup("<body", "text/html"),
            new Markup("<svg", "image/svg+xml"),
            new Markup("<script", "text/html"),
            new Markup("<?php", "text/x-php"),
            new Markup("<?xml", "application/xml"));

    private Signatures() {}

    /** The media type of a content that begins with {@code head}; never fails. */
    static String typeOf(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (pdfStart(text).isPresent()) {
            return "application/pdf";
        }
        for (Magic each : MAGICS) {
            if (each.matches(head)) {
                return each.type();
            }
        }
        for (Markup each : MARKUPS) {
            if (text.contains(each.start())) {
                return each.type();
            }
        }
        return isPlainText(head) ? "text/plain" : UNKNOWN;
    }

    static boolean isArchive(String type) {
        return ARCHIVES.contains(type);
    }

    /** Some scanners write a byte order mark or a line end before the header; nothing else is let pass. */
    private static Optional<Integer> pdfStart(String lowerCaseText) {
        int at = lowerCaseText.indexOf("%pdf-");
        boolean atStart = at >= 0
                && at <= 8
                && lowerCaseText
                        .substring(0, at)
                        .chars()
                        .allMatch(c -> c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF);
        return atStart ? Optional.of(at) : Optional.empty();
    }

    private static boolean isPlainText(byte[] head) {
        for (byte each : head) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return head.length > 0;
    }

    private static Magic magic(int offset, String hex, String type) {
        return new Magic(offset, hex, type);
    }

    private record Magic(int offset, String hex, String type) {
        boolean matches(byte[] head) {
            int length = hex.length() / 2;
            if (head.length < offset + length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                int expected = Integer.parseInt(hex, 2 * i, 2 * i + 2, 16);
                if ((head[offset + i] & 0xFF) != expected) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Markup(String start, String type) {}
}
