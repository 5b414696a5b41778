package org.hoso.console.internal.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoso.procedure.LocalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectorNameTest {

    @TempDir
    private Path bundle;

    private @Nullable URL entry(String name) {
        var file = bundle.resolve(name);
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String language, String text) throws IOException {
        var file = bundle.resolve("HOSO-INF/i18n/messages_" + language + ".properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void isReadFromTheFilesInBothLanguages() throws IOException {
        write("vi", "other=x\nsector.name=Đất đai\n");
        write("en", "sector.name=Land\n");
        assertThat(SectorName.of(this::entry)).contains(new LocalText("Đất đai", "Land"));
    }

    @Test
    void isUnknownWithoutReadableFiles() throws IOException {
        assertThat(SectorName.of(this::entry)).isEmpty();
        write("vi", "sector.name=\\uZZZZ\n");
        assertThat(SectorName.of(this::entry)).isEmpty();
    }
}
