package org.hoso.document.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.core.port.FileStore.Stored;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskFileStoreTest {

    private static final Instant NOW = Instant.parse("2026-01-05T01:15:00Z");
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path data;

    private DiskFileStore store;

    @BeforeEach
    void open() throws IOException {
        store = storeAt(NOW);
    }

    static Stream<Arguments> honest() {
        return Stream.of(
                arguments("a.pdf", Contents.pdf(), "application/pdf"),
                arguments(
                        "after a line end.pdf",
                        Contents.join(Contents.text("\r\n"), Contents.pdf()),
                        "application/pdf"),
                arguments("a.jpg", Contents.image("jpg"), "image/jpeg"),
                arguments("with a film behind.jpg", Contents.join(Contents.image("jpg"), new byte[999]), "image/jpeg"),
                arguments("a.png", Contents.image("png"), "image/png"),
                arguments("a.tif", Contents.image("tiff"), "image/tiff"),
                arguments("a.webp", Contents.webp(640, 480), "image/webp"),
                arguments("a.docx", Contents.docx(), OfficeContainer.DOCX),
                arguments("a.xlsx", Contents.xlsx(), OfficeContainer.XLSX),
                arguments("a.odt", Contents.odt(), OfficeContainer.ODT),
                arguments("a picture by a wrong name.exe", Contents.image("png"), "image/png"),
                arguments("../../../etc/passwd", Contents.pdf(), "application/pdf"),
                arguments("", Contents.pdf(), "application/pdf"));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("honest")
    void an_honest_content_is_kept_under_its_hash_by_its_own_type(String name, byte[] content, String type)
            throws IOException {
        Stored stored = store.store(name, new ByteArrayInputStream(content))
                .asOptional()
                .orElseThrow();

        assertThat(stored.mediaType()).isEqualTo(type);
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256()).isEqualTo(sha256(content));
        try (InputStream in = store.open(stored.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(files())
                .containsExactly(stored.sha256().substring(0, 2) + "/"
                        + stored.sha256().substring(2, 4) + "/" + stored.sha256());
    }

    static Stream<Arguments> hostile() {
        byte[] exe = Contents.join(Contents.text("MZ\u0000\u0001"), new byte[500]);
        return Stream.of(
                arguments("empty.pdf", new byte[0], "file.empty", List.of()),
                arguments("program.pdf", exe, "file.type", List.of("application/x-msdownload", "unknown")),
                arguments(
                        "page.pdf", Contents.text("<!DOCTYPE html><p>"), "file.type", List.of("text/html", "unknown")),
                arguments(
                        "script.jpg",
                        Contents.text("<script>alert(1)</script>"),
                        "file.type",
                        List.of("text/html", "unknown")),
                arguments(
                        "drawing.svg",
                        Contents.text("<?xml version='1.0'?><svg onload='alert(1)'/>"),
                        "file.type",
                        List.of("image/svg+xml", "unknown")),
                arguments(
                        "form.xml",
                        Contents.text("<?xml version='1.0'?><a/>"),
                        "file.type",
                        List.of("application/xml", "unknown")),
                arguments("notes.txt", Contents.text("just words"), "file.type", List.of("text/plain", "unknown")),
                arguments(
                        "noise.pdf",
                        new byte[] {0, 1, 2, 3},
                        "file.type",
                        List.of("application/octet-stream", "unknown")),
                arguments(
                        "shell.pdf", Contents.text("#!/bin/sh\nrm"), "file.type", List.of("text/x-script", "unknown")),
                arguments(
                        "page and document.pdf",
                        Contents.join(Contents.text("<html><script>"), Contents.pdf()),
                        "file.type",
                        List.of("text/html", "unknown")),
                arguments(
                        "old.doc",
                        bytes("D0CF11E0A1B11AE1"),
                        "file.type",
                        List.of("application/x-ole-storage", "unknown")),
                arguments(
                        "cut.pdf",
                        Contents.truncated(Contents.pdf()),
                        "file.type",
                        List.of("application/pdf", "damaged")),
                arguments(
                        "cut.jpg",
                        Contents.truncated(Contents.image("jpg")),
                        "file.type",
                        List.of("image/jpeg", "damaged")),
                arguments(
                        "cut.png",
                        Contents.truncated(Contents.image("png")),
                        "file.type",
                        List.of("image/png", "damaged")),
                arguments(
                        "cut.tif",
                        Contents.truncated(Contents.image("tiff")),
                        "file.type",
                        List.of("image/tiff", "damaged")),
                arguments(
                        "cut.webp",
                        Contents.truncated(Contents.webp(9, 9)),
                        "file.type",
                        List.of("image/webp", "damaged")),
                arguments(
                        "cut.docx",
                        Contents.truncated(Contents.docx()),
                        "file.type",
                        List.of("application/zip", "damaged")),
                arguments("loop.tif", Contents.tiff(10, 10, true), "file.type", List.of("image/tiff", "damaged")),
                arguments(
                        "huge.tif",
                        Contents.tiff(39_000, 39_000, false),
                        "file.type",
                        List.of("image/tiff", "too-many-pixels")),
                arguments(
                        "wide.tif",
                        Contents.tiff(2_000_000_000, 1, false),
                        "file.type",
                        List.of("image/tiff", "too-many-pixels")),
                arguments(
                        "huge.png",
                        Contents.pngOf(30_000, 30_000),
                        "file.type",
                        List.of("image/png", "too-many-pixels")),
                arguments("negative.png", Contents.pngOf(-1, 10), "file.type", List.of("image/png", "damaged")),
                arguments(
                        "huge.webp",
                        Contents.webp(16_383, 16_383),
                        "file.type",
                        List.of("image/webp", "too-many-pixels")),
                arguments("macros.docx", Contents.docm(), "file.type", List.of("application/zip", "macros")),
                arguments("hidden.docx", Contents.hiddenMacros(), "file.type", List.of(OfficeContainer.DOCX, "macros")),
                arguments(
                        "basic.odt",
                        Contents.odt("Basic/script.xml"),
                        "file.type",
                        List.of(OfficeContainer.ODT, "macros")),
                arguments(
                        "outside.odt", Contents.odt("../../evil"), "file.type", List.of("application/zip", "damaged")),
                arguments("bomb.docx", Contents.bomb(), "file.archive", List.of("application/zip")),
                arguments(
                        "files.zip",
                        Contents.zip(Map.of("a.pdf", Contents.pdf())),
                        "file.archive",
                        List.of("application/zip")),
                arguments(
                        "entity.docx",
                        Contents.zip(Map.of(
                                "[Content_Types].xml",
                                Contents.text(
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Types>&e;</Types>"))),
                        "file.type",
                        List.of("application/zip", "damaged")),
                arguments(
                        "files.rar", bytes("526172211A0701"), "file.archive", List.of("application/x-rar-compressed")),
                arguments("files.7z", bytes("377ABCAF271C00"), "file.archive", List.of("application/x-7z-compressed")),
                arguments("files.gz", bytes("1F8B0800"), "file.archive", List.of("application/gzip")));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @MethodSource("hostile")
    void a_hostile_content_is_refused_and_nothing_is_kept(
            String name, byte[] content, String code, List<String> arguments) throws IOException {
        Decision<Stored> decision = store.store(name, new ByteArrayInputStream(content));

        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.arguments()).isEqualTo(arguments);
        });
        assertThat(files()).isEmpty();
    }

    @Test
    void reading_stops_at_the_limit() throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                given += length;
                return length;
            }
        };

        assertThat(store.store("endless.pdf", endless).reasons()).containsExactly(Reason.of("file.too-large", 1));
        assertThat(endless.given).isEqualTo(MEGABYTE + 1);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_content_of_exactly_the_limit_is_taken() throws IOException {
        byte[] filler = new byte[MEGABYTE - Contents.pdf().length];
        byte[] content = Contents.join(Contents.join(Contents.text("%PDF-1.7"), filler), Contents.pdf());
        byte[] exact = java.util.Arrays.copyOfRange(content, content.length - MEGABYTE, content.length);
        System.arraycopy(Contents.text("%PDF-1.7"), 0, exact, 0, 8);

        assertThat(store.store("exact.pdf", new ByteArrayInputStream(exact)).isAllowed())
                .isTrue();
    }

    @Test
    void a_stream_that_breaks_leaves_nothing() throws IOException {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 100_000) {
                    throw new IOException("connection lost");
                }
                return '%';
            }
        };

        assertThatThrownBy(() -> store.store("a.pdf", broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection lost");
        assertThat(files()).isEmpty();
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        Stored first = keep(store);
        Stored second = keep(store);

        assertThat(second).isEqualTo(first);
        assertThat(files()).hasSize(1);
    }

    @Test
    void twenty_uploads_of_the_same_content_at_once_give_one_file() throws Exception {
        var threads = Executors.newFixedThreadPool(20);
        try {
            Callable<Stored> upload = () -> keep(store);
            var results = threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(i -> upload).toList());
            for (var result : results) {
                assertThat(result.get().sha256()).isEqualTo(sha256(Contents.pdf()));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_content_is_removed_but_not_while_its_upload_may_be_about_to_be_recorded() throws IOException {
        String sha256 = keep(store).sha256();

        store.remove(sha256);
        assertThat(files()).hasSize(1);

        DiskFileStore later = storeAt(NOW.plus(DiskFileStore.GRACE).plusSeconds(1));
        keep(later);
        later.remove(sha256);
        assertThat(files()).as("it has just arrived again").hasSize(1);

        DiskFileStore muchLater = storeAt(NOW.plus(DiskFileStore.GRACE.multipliedBy(3)));
        muchLater.remove(sha256);
        muchLater.remove(sha256);
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../../../etc/passwd", "incoming", "ABCDEF", "/etc/passwd"})
    void nothing_but_a_hash_leads_to_a_file(String sha256) {
        assertThatThrownBy(() -> store.open(sha256)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.remove(sha256)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void an_unknown_content_cannot_be_opened() {
        assertThatThrownBy(() -> store.open("0".repeat(64))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void what_a_crash_left_behind_is_removed_at_the_next_start() throws IOException {
        Path old = Files.writeString(data.resolve("files/incoming/old.part"), "x");
        Path young = Files.writeString(data.resolve("files/incoming/young.part"), "x");
        Files.setLastModifiedTime(
                old, FileTime.from(NOW.minus(DiskFileStore.ABANDONED).minusSeconds(1)));
        Files.setLastModifiedTime(young, FileTime.from(NOW));

        storeAt(NOW);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void only_configured_types_that_can_be_examined_are_taken() throws IOException {
        var narrow = new DiskFileStore(data, 1, List.of("application/pdf, text/html", "image/png"), Clock.systemUTC());

        assertThat(narrow.allowedTypes()).containsExactly("application/pdf", "image/png");
        assertThat(narrow.store("a.jpg", new ByteArrayInputStream(Contents.image("jpg")))
                        .reasons())
                .containsExactly(Reason.of("file.type", "image/jpeg", "not-allowed"));
        assertThat(store.allowedTypes()).isEqualTo(ContentCheck.KNOWN);
        assertThat(store.maximumBytes()).isEqualTo(MEGABYTE);
    }

    private DiskFileStore storeAt(Instant now) throws IOException {
        return new DiskFileStore(data, 1, List.of(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Stored keep(DiskFileStore store) throws IOException {
        return store.store("a.pdf", new ByteArrayInputStream(Contents.pdf()))
                .asOptional()
                .orElseThrow();
    }

    /** Everything under the files folder, without the folders. */
    private List<String> files() throws IOException {
        Path root = data.resolve("files");
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
