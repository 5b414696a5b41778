package org.hoso.vaadin.internal;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The bridge's own few texts: Vietnamese unless English is asked for. */
final class Texts {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Texts() {}

    static String get(Locale locale, String key, Object... arguments) {
        var wanted = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        var text = ResourceBundle.getBundle(
                        "org.hoso.vaadin.internal.texts",
                        wanted,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, wanted).format(arguments);
    }

    static Locale current() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(VIETNAMESE);
    }
}
