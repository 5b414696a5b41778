package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.function.BiConsumer;

/**
 * Hears what is being typed into the fields of a page before they are left: after a pause of about a second, never per
 * key. The fields are those that {@link Marks} names. The values of the fields themselves do not change by it.
 */
public final class TypingWatch {

    static final String EVENT = "hoso-typed";
    private static final int PAUSE_MILLIS = 1_000;
    private static final int LONGEST_MILLIS = 1_500;

    private TypingWatch() {}

    /** {@code typed} is called with the name of a field and its text so far. */
    public static void on(Component root, BiConsumer<String, String> typed) {
        root.getElement()
                .addEventListener(EVENT, event -> {
                    JsonObject texts = Json.parse(event.getEventData().getString("event.detail"));
                    for (var field : texts.keys()) {
                        typed.accept(field, texts.getString(field));
                    }
                })
                .addEventData("event.detail");
        root.addAttachListener(event -> root.getElement()
                .executeJs(
                        Scripts.read("typing.js") + "\ninstallHosoTyping(this, $0, $1);",
                        PAUSE_MILLIS,
                        LONGEST_MILLIS));
    }
}
