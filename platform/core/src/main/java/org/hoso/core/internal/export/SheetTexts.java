package org.hoso.core.internal.export;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of lists and registers in one language. Immutable. */
final class SheetTexts {

    private final ResourceBundle bundle;
    private final boolean english;

    private SheetTexts(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "org.hoso.core.internal.export.sheet",
                locale,
                SheetTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.english = "en".equals(locale.getLanguage());
    }

    /** Vietnamese unless the language is English. */
    static SheetTexts of(String language) {
        return new SheetTexts("en".equals(language) ? Locale.ENGLISH : new Locale("vi"));
    }

    String get(String key) {
        return bundle.getString(key);
    }

    String of(Enum<?> value) {
        return get(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String of(org.hoso.procedure.LocalText text) {
        return english ? text.en() : text.vi();
    }
}
