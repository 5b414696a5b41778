package org.hoso.console.internal.sector;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.hoso.procedure.LocalText;
import org.jspecify.annotations.Nullable;

/** The name in a sector's own files, which can be read also while it is stopped. */
final class SectorName {

    private static final String KEY = "sector.name";
    private static final String FILE = "HOSO-INF/i18n/messages_%s.properties";

    private SectorName() {}

    /** {@code entries} finds a file of the bundle, or null. Empty when the files are not there or cannot be read. */
    static Optional<LocalText> of(Function<String, @Nullable URL> entries) {
        Optional<String> vietnamese = name(entries.apply(FILE.formatted("vi")));
        Optional<String> english = name(entries.apply(FILE.formatted("en")));
        return vietnamese.map(vi -> new LocalText(vi, english.orElse(vi)));
    }

    private static Optional<String> name(@Nullable URL file) {
        if (file == null) {
            return Optional.empty();
        }
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return Optional.ofNullable(texts.getProperty(KEY)).map(String::strip);
    }
}
