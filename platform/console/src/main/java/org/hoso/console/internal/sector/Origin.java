package org.hoso.console.internal.sector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/** From which file an installed sector came, kept beside it. */
public record Origin(String sha256, Optional<String> signer, Instant at) {

    private static final String FILE = "origin.properties";

    static void write(Path folder, String sha256, Optional<String> signer, Instant at) throws IOException {
        var properties = new Properties();
        properties.setProperty("sha256", sha256);
        signer.ifPresent(name -> properties.setProperty("signer", name));
        properties.setProperty("at", at.truncatedTo(ChronoUnit.SECONDS).toString());
        try (var out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.store(out, null);
        }
    }

    /** Empty for a sector that was installed before this was kept, or by hand. */
    static Optional<Origin> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        try {
            return Optional.of(new Origin(
                    properties.getProperty("sha256", ""),
                    Optional.ofNullable(properties.getProperty("signer")),
                    Instant.parse(properties.getProperty("at", ""))));
        } catch (DateTimeParseException spoilt) {
            return Optional.empty();
        }
    }
}
