package org.hoso.document.internal.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hoso.document.internal.file.Finding.Cause;

/** Tells office documents, which are ZIP containers, from archives; refuses bombs and documents with macros. */
final class OfficeContainer {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ODT = "application/vnd.oasis.opendocument.text";

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";
    private static final int MAXIMUM_ENTRIES = 5_000;
    private static final int MAXIMUM_DECLARATION = 1 << 20;

    private final long maximumInflated;

    /** @param maximumInflated bytes all entries may have together when opened */
    OfficeContainer(long maximumInflated) {
        this.maximumInflated = maximumInflated;
    }

    Finding examine(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return examine(zip);
        } catch (ZipException | EOFException e) {
            return Finding.damaged(Signatures.ZIP);
        }
    }

    private Finding examine(ZipFile zip) throws IOException {
        if (zip.size() > MAXIMUM_ENTRIES) {
            return new Finding.Unfit(Signatures.ZIP, Cause.ARCHIVE);
        }
        Set<String> names = new HashSet<>();
        long inflated = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!names.add(entry.getName()) || isOutside(entry.getName())) {
                return Finding.damaged(Signatures.ZIP);
            }
            inflated += inflate(zip, entry, maximumInflated - inflated);
            if (inflated > maximumInflated) {
                return new Finding.Unfit(Signatures.ZIP, Cause.ARCHIVE);
            }
        }
        if (names.contains(CONTENT_TYPES)) {
            return officeOpen(zip, names);
        }
        if (names.contains(MIMETYPE) && names.contains("META-INF/manifest.xml")) {
            return openDocument(zip, names);
        }
        return new Finding.Unfit(Signatures.ZIP, Cause.ARCHIVE);
    }

    /** Reads to the end, so that the sizes count which are there and not those which are declared. */
    private static long inflate(ZipFile zip, ZipEntry entry, long allowance) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && total <= allowance; read = in.read(buffer)) {
                total += read;
            }
        }
        return total;
    }

    private static Finding officeOpen(ZipFile zip, Set<String> names) throws IOException {
        Optional<Set<String>> declared = read(zip, CONTENT_TYPES).flatMap(ContentTypes::parse);
        if (declared.isEmpty()) {
            return Finding.damaged(Signatures.ZIP);
        }
        Set<String> types = declared.get();
        String kind = "";
        if (types.contains(DOCX + ".main+xml") && names.contains("word/document.xml")) {
            kind = DOCX;
        } else if (types.contains(XLSX + ".main+xml") && names.contains("xl/workbook.xml")) {
            kind = XLSX;
        }
        boolean macros = types.stream()
                        .anyMatch(each -> each.contains("macroenabled")
                                || each.contains("vbaproject")
                                || each.contains("activex")
                                || each.contains("macrosheet"))
                || names.stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .anyMatch(each -> each.endsWith("vbaproject.bin")
                                || each.contains("/activex/")
                                || each.contains("/macrosheets/"));
        if (macros) {
            return new Finding.Unfit(kind.isEmpty() ? Signatures.ZIP : kind, Cause.MACROS);
        }
        return kind.isEmpty() ? new Finding.Unfit(Signatures.ZIP, Cause.ARCHIVE) : new Finding.Sound(kind);
    }

    private static Finding openDocument(ZipFile zip, Set<String> names) throws IOException {
        String type = read(zip, MIMETYPE)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .orElse("");
        if (!type.equals(ODT) || !names.contains("content.xml")) {
            return new Finding.Unfit(
                    type.startsWith("application/vnd.oasis.opendocument.") && type.length() < 80
                            ? type
                            : Signatures.ZIP,
                    Cause.UNKNOWN);
        }
        boolean macros = names.stream().anyMatch(each -> each.startsWith("Basic/") || each.startsWith("Scripts/"));
        return macros ? new Finding.Unfit(ODT, Cause.MACROS) : new Finding.Sound(ODT);
    }

    /** A declaration, or empty when it is larger than any honest one. */
    private static Optional<byte[]> read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MAXIMUM_DECLARATION + 1);
            return bytes.length > MAXIMUM_DECLARATION ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || java.util.Arrays.asList(name.split("/", -1)).contains("..");
    }
}
