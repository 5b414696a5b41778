package org.hoso.land.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.hoso.procedure.LocalText;
import org.hoso.sector.spi.SectorFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The sector's own texts, for its screens and printed results. */
@Component(service = SectorMessages.class)
public final class SectorMessages {

    private final Properties vi = read(SectorFiles.MESSAGES_VI);
    private final Properties en = read(SectorFiles.MESSAGES_EN);

    @Activate
    public SectorMessages() {}

    /** The text under {@code key}; a missing one is a fault of this bundle. */
    public LocalText text(String key) {
        String inVietnamese = vi.getProperty(key);
        String inEnglish = en.getProperty(key);
        if (inVietnamese == null || inEnglish == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return new LocalText(inVietnamese, inEnglish);
    }

    /** The text under {@code key}, or empty when there is none. */
    public java.util.Optional<LocalText> find(String key) {
        return vi.containsKey(key) && en.containsKey(key)
                ? java.util.Optional.of(text(key))
                : java.util.Optional.empty();
    }

    private static Properties read(String file) {
        try (InputStream in = SectorMessages.class.getResourceAsStream("/" + file)) {
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
