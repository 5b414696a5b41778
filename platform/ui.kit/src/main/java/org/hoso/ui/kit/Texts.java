package org.hoso.ui.kit;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.hoso.procedure.LocalText;

/**
 * The texts of a bundle in one language. The files lie beside a class of the bundle as {@code NAME_vi.properties} and
 * {@code NAME_en.properties}, in UTF-8; a text may hold {0}, {1}… and needs no quoting. The texts of this kit (states,
 * reasons, roles, common words) stand behind those of every bundle. Immutable; any thread.
 */
public final class Texts {

    /** Vietnamese, the language of the product. */
    public static final Locale VIETNAMESE = new Locale("vi", "VN");

    private final Locale locale;
    private final Map<String, String> texts;
    private final Function<String, Optional<LocalText>> other;

    private Texts(Locale locale, Map<String, String> texts, Function<String, Optional<LocalText>> other) {
        this.locale = locale;
        this.texts = texts;
        this.other = other;
    }

    /** The texts of this kit alone, in the language nearest to {@code locale}. */
    public static Texts kit(Locale locale) {
        return load(Texts.class, "kit", locale);
    }

    /** The texts {@code name} beside {@code anchor}, with those of this kit behind them. */
    public static Texts load(Class<?> anchor, String name, Locale locale) {
        var language = isEnglish(locale) ? "en" : "vi";
        var all = new HashMap<String, String>();
        read(Texts.class, "kit_" + language, all);
        read(anchor, name + "_" + language, all);
        return new Texts(isEnglish(locale) ? Locale.ENGLISH : VIETNAMESE, Map.copyOf(all), key -> Optional.empty());
    }

    /** These texts, and where they have none those of {@code source}, such as a sector's; it is asked each time. */
    public Texts or(Function<String, Optional<LocalText>> source) {
        return new Texts(locale, texts, source);
    }

    /** The language of the page at work, Vietnamese when there is none. */
    public static Locale current() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(VIETNAMESE);
    }

    /** {@link Locale#ENGLISH} or {@link #VIETNAMESE}. */
    public Locale locale() {
        return locale;
    }

    /** All keys. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** True when there is a text under {@code key}. */
    public boolean has(String key) {
        return texts.containsKey(key) || other.apply(key).isPresent();
    }

    /** The text under {@code key}; the key itself in angle quotes when it is missing, so that the gap shows. */
    public String get(String key, Object... arguments) {
        var text = texts.get(key);
        return fill(text == null ? other.apply(key).map(this::of).orElse("«" + key + "»") : text, List.of(arguments));
    }

    /** The text of an enumerated value: {@code prefix.NAME}. */
    public String of(String prefix, Enum<?> value) {
        return get(prefix + "." + value.name());
    }

    /** A text of a definition in this language. */
    public String of(LocalText text) {
        return text.in(locale);
    }

    static String fill(String text, List<?> arguments) {
        var filled = text;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments.get(i)));
        }
        return filled;
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    private static void read(Class<?> anchor, String file, Map<String, String> into) {
        try (InputStream stream = anchor.getResourceAsStream(file + ".properties")) {
            if (stream == null) {
                throw new IllegalArgumentException("no texts " + file + " beside " + anchor.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
