package org.hoso.core.internal.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.hoso.procedure.LocalText;
import org.hoso.sector.spi.SectorFiles;

/** The texts of a sector in both languages, by key. */
final class Messages {

    private final Map<String, String> vi;
    private final Map<String, String> en;

    private Messages(Map<String, String> vi, Map<String, String> en) {
        this.vi = vi;
        this.en = en;
    }

    static Messages read(Map<String, byte[]> files, Problems problems) {
        return new Messages(
                language(SectorFiles.MESSAGES_VI, files, problems), language(SectorFiles.MESSAGES_EN, files, problems));
    }

    /** The text when both languages have it. */
    Optional<LocalText> find(String key) {
        String inVietnamese = vi.get(key);
        String inEnglish = en.get(key);
        return inVietnamese == null || inEnglish == null
                ? Optional.empty()
                : Optional.of(new LocalText(inVietnamese, inEnglish));
    }

    /** The text; one missing in a language is a problem of that language's file, and the key stands in for it. */
    LocalText get(String key, String usedIn, int line, Problems problems) {
        return new LocalText(
                text(vi, SectorFiles.MESSAGES_VI, key, usedIn, line, problems),
                text(en, SectorFiles.MESSAGES_EN, key, usedIn, line, problems));
    }

    /** A text that may be left out, but not in one language only. */
    Optional<LocalText> optional(String key, String usedIn, int line, Problems problems) {
        return vi.containsKey(key) || en.containsKey(key)
                ? Optional.of(get(key, usedIn, line, problems))
                : Optional.empty();
    }

    /** Complains of every key that only one language has. */
    void requireSameKeys(Problems problems) {
        vi.keySet().stream()
                .filter(key -> !en.containsKey(key))
                .sorted()
                .forEach(key -> missing(SectorFiles.MESSAGES_EN, key, SectorFiles.MESSAGES_VI, problems));
        en.keySet().stream()
                .filter(key -> !vi.containsKey(key))
                .sorted()
                .forEach(key -> missing(SectorFiles.MESSAGES_VI, key, SectorFiles.MESSAGES_EN, problems));
    }

    /** All texts that both languages have. */
    Map<String, LocalText> all() {
        Map<String, LocalText> texts = new HashMap<>();
        vi.keySet().forEach(key -> find(key).ifPresent(text -> texts.put(key, text)));
        return Map.copyOf(texts);
    }

    private static void missing(String file, String key, String other, Problems problems) {
        problems.add(file + ": no text for " + key + ", which stands in " + other);
    }

    private static String text(
            Map<String, String> language, String file, String key, String usedIn, int line, Problems problems) {
        String text = language.get(key);
        if (text == null) {
            problems.add(file + ": no text for " + key + ", used in " + usedIn + ":" + line);
            return key;
        }
        return text;
    }

    private static Map<String, String> language(String file, Map<String, byte[]> files, Problems problems) {
        byte[] content = files.get(file);
        if (content == null) {
            problems.add(file + ": is missing");
            return Map.of();
        }
        Properties properties = new Properties();
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            properties.load(new StringReader(decoded));
        } catch (CharacterCodingException fault) {
            problems.add(file + ": is not UTF-8");
        } catch (IllegalArgumentException fault) {
            problems.add(file + ": has a broken \\u escape");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, value) -> {
            String text = Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFC)
                    .strip();
            if (!text.isEmpty()) {
                texts.put(String.valueOf(key), text);
            }
        });
        return texts;
    }
}
