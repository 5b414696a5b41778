package org.hoso.ui.kit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;

/** Ctrl+Enter for what decides. What stands in the field that has the focus reaches the server first. */
public final class ConfirmKey {

    private ConfirmKey() {}

    /** Lets the button be pressed so while it is on the page. */
    public static void on(Button button) {
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
    }
}
