package org.hoso.document.internal.letter;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the forms. */
final class Texts {

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.hoso.document.internal.letter.texts");

    String of(String key, String... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : MessageFormat.format(bundle.getString(key), (Object[]) arguments);
    }

    /** Empty when there are no words for this key. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
