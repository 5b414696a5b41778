package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.hoso.document.Scans;
import org.hoso.document.Upload;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerFoldersTest {

    private static final String COUNTER = Fixtures.COMMUNE_ONE_STOP;

    @TempDir
    private Path root = Path.of("");

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Actor clerk = platform.actor(Fixtures.CLERK);
    private Path folder = Path.of("");

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(root.resolve(COUNTER));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private Scans scans() {
        return platform.scans(root);
    }

    private Path scanned(Path file) throws IOException {
        Files.writeString(file, "%PDF-1.7 test");
        return Files.setLastModifiedTime(
                file, FileTime.from(platform.clock().instant().minusSeconds(10)));
    }

    @Test
    void aScannedFileIsOfferedTakenOnceAndMovedAway() throws IOException {
        scanned(folder.resolve("giấy chứng sinh.pdf"));
        assertThat(scans().waiting(clerk, COUNTER)).extracting(Scans.Scan::name).containsExactly("giấy chứng sinh.pdf");

        Upload upload = Flow.allowed(scans().take(clerk, COUNTER, "giấy chứng sinh.pdf"));

        assertThat(upload.officialId()).isEqualTo(clerk.officialId());
        assertThat(upload.mediaType()).isEqualTo("application/pdf");
        assertThat(scans().waiting(clerk, COUNTER)).isEmpty();
        assertThat(Flow.codes(scans().take(clerk, COUNTER, "giấy chứng sinh.pdf")))
                .containsExactly("scan.gone");
        try (var used = Files.list(folder.resolve("used"))) {
            assertThat(used).hasSize(1);
        }
    }

    @Test
    void onlySettledPlainFilesOfTheFolderAreOffered() throws IOException {
        Files.writeString(folder.resolve("half.pdf"), "%PDF");
        scanned(folder.resolve(".hidden.pdf"));
        Files.createDirectories(folder.resolve("folder.pdf"));
        Files.createSymbolicLink(folder.resolve("link.pdf"), scanned(root.resolve("secret.pdf")));
        assertThat(scans().waiting(clerk, COUNTER)).isEmpty();
        assertThat(Flow.codes(scans().take(clerk, COUNTER, "link.pdf"))).containsExactly("scan.gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.pdf", "../../etc/passwd", "/etc/passwd", "..", ".", "", "used/../../secret.pdf"})
    void noNameLeadsOutOfTheFolder(String name) throws IOException {
        scanned(root.resolve("secret.pdf"));
        assertThat(Flow.codes(scans().take(clerk, COUNTER, name))).containsExactly("scan.gone");
        assertThat(root.resolve("secret.pdf")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../" + Fixtures.COMMUNE_ONE_STOP, Fixtures.OTHER_ONE_STOP, ""})
    void onlyTheOwnCounterIsOpen(String counter) throws IOException {
        scanned(folder.resolve("a.pdf"));
        assertThat(scans().waiting(clerk, counter)).isEmpty();
        assertThat(Flow.codes(scans().take(clerk, counter, "a.pdf"))).containsExactly("right.missing");
    }

    @Test
    void withoutAFolderNothingIsOffered() {
        Scans off = platform.scans(Optional.empty());
        assertThat(off.isOn()).isFalse();
        assertThat(off.waiting(clerk, COUNTER)).isEmpty();
    }
}
