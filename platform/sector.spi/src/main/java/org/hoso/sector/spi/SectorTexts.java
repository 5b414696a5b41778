package org.hoso.sector.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.hoso.procedure.LocalText;

/**
 * A sector's own texts, read from its {@code HOSO-INF/i18n} files, for its screens and printed results. Immutable; a sector
 * makes one of a class of its own.
 */
public class SectorTexts {

    private final Properties vi;
    private final Properties en;

    /** Reads the files that lie beside {@code anchor}, a class of the sector's bundle. */
    public SectorTexts(Class<?> anchor) {
        vi = read(anchor, SectorFiles.MESSAGES_VI);
        en = read(anchor, SectorFiles.MESSAGES_EN);
    }

    /** The text under {@code key}; a missing one is a fault of the bundle ({@link IllegalArgumentException}). */
    public LocalText text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }

    /** The text under {@code key}, or empty when there is none in one of the languages. */
    public Optional<LocalText> find(String key) {
        String inVietnamese = vi.getProperty(key);
        String inEnglish = en.getProperty(key);
        return inVietnamese == null || inEnglish == null
                ? Optional.empty()
                : Optional.of(new LocalText(inVietnamese, inEnglish));
    }

    /** The text in a language, its placeholders {@code {0}} … filled. */
    public String say(Locale locale, String key, Object... arguments) {
        String text = text(key).in(locale);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    private static Properties read(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
