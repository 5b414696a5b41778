package org.hoso.console.internal.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoso.console.internal.Failed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "ab".repeat(32);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("hall-1.0.0.kar");
    }

    private void beside(String text) throws IOException {
        Files.writeString(folder.resolve("hall-1.0.0.kar.sha256"), text);
    }

    @Test
    void nobodyToldOne() throws IOException {
        assertThat(Checksum.of(file, "")).isEmpty();
    }

    @Test
    void theFileBesideIsReadAsTheUsualToolWritesIt() throws IOException {
        beside(TWO.toUpperCase(java.util.Locale.ROOT) + "  hall-1.0.0.kar\n");
        assertThat(Checksum.of(file, "")).contains(new Checksum(TWO, "hall-1.0.0.kar.sha256"));
    }

    @Test
    void whatTheOperatorTypesCounts() throws IOException {
        beside(TWO + "  hall-1.0.0.kar\n");
        assertThat(Checksum.of(file, " " + ONE)).contains(new Checksum(ONE, "--sha256"));
    }

    @Test
    void whatIsNoChecksumIsNotPassedOver() throws IOException {
        beside("see our web site");
        assertThatThrownBy(() -> Checksum.of(file, ""))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("hall-1.0.0.kar.sha256");
        assertThatThrownBy(() -> Checksum.of(file, "12ab"))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("--sha256");
    }
}
