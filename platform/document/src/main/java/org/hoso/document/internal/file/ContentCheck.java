package org.hoso.document.internal.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds out what a file is by its content, and whether it is whole and harmless. The file's name plays no part. */
final class ContentCheck {

    /** The types that can be examined. */
    static final List<String> KNOWN = List.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/tiff",
            "image/webp",
            OfficeContainer.DOCX,
            OfficeContainer.XLSX,
            OfficeContainer.ODT);

    private static final int PDF_TAIL = 4096;

    private final OfficeContainer containers;
    private final Images images;

    ContentCheck(OfficeContainer containers, Images images) {
        this.containers = containers;
        this.images = images;
    }

    Finding examine(Path file) throws IOException {
        String type = typeOf(file);
        return switch (type) {
            case "application/pdf" -> pdf(file);
            case "image/jpeg", "image/png", "image/tiff", "image/webp" -> images.examine(file, type);
            case Signatures.ZIP -> containers.examine(file);
            default ->
                new Finding.Unfit(type, Signatures.isArchive(type) ? Finding.Cause.ARCHIVE : Finding.Cause.UNKNOWN);
        };
    }

    private static String typeOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Signatures.typeOf(in.readNBytes(Signatures.LENGTH));
        }
    }

    /** The header was found already; a whole file names its cross-reference and ends with the marker. */
    private static Finding pdf(Path file) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(PDF_TAIL, access.length());
            byte[] tail = new byte[length];
            access.seek(access.length() - length);
            access.readFully(tail);
            String text = new String(tail, StandardCharsets.ISO_8859_1);
            boolean whole = text.contains("startxref") && text.lastIndexOf("%%EOF") > text.lastIndexOf("startxref");
            return whole ? new Finding.Sound("application/pdf") : Finding.damaged("application/pdf");
        }
    }
}
