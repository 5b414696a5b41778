package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;

/**
 * Going through a long form by its gaps: F8 leads to the next required field that is empty, F7 to the one before, and
 * when none is left to what decides. Nothing of it asks the server.
 */
public final class NextField {

    private NextField() {}

    public static void on(Component root) {
        root.addAttachListener(
                event -> root.getElement().executeJs(Scripts.read("nextfield.js") + "\ninstallHosoNextField(this);"));
    }

    /** The button that F8 leads to when nothing is missing. */
    public static void decides(HasElement button) {
        button.getElement().setAttribute("data-hoso-confirm", true);
    }
}
