package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys of a page. A key that prints a character is left alone while a text field has the focus, so that typing
 * Vietnamese never collides with it; while a dialog is open only the keys of the dialog work.
 */
public final class Shortcuts {

    /** The name of the event in the browser. */
    public static final String EVENT = "hoso-shortcut";

    private final Component root;
    private final Map<String, Runnable> keys = new LinkedHashMap<>();

    private Shortcuts(Component root) {
        this.root = root;
    }

    /** Keys that work while {@code root} is on the page. */
    public static Shortcuts on(Component root) {
        var shortcuts = new Shortcuts(root);
        root.getElement()
                .addEventListener(
                        EVENT, event -> shortcuts.press(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
        root.addAttachListener(event -> shortcuts.install());
        return shortcuts;
    }

    /** Adds a key as the browser names it: {@code c}, {@code /}, {@code F2}, {@code Enter}, {@code Ctrl+s}. */
    public Shortcuts key(String key, Runnable action) {
        keys.put(key, action);
        if (root.isAttached()) {
            install();
        }
        return this;
    }

    /** Does what the key does; unknown keys are ignored. */
    public void press(String key) {
        var action = keys.get(key);
        if (action != null) {
            action.run();
        }
    }

    private void install() {
        root.getElement().executeJs(script() + "\ninstallHosoShortcuts(this, $0);", String.join("\n", keys.keySet()));
    }

    static String script() {
        return Scripts.read("shortcuts.js");
    }
}
