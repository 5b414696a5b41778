package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The bar at the foot of a page or dialog: what decides at the right, pressed also by Ctrl+Enter. */
public final class ConfirmBar extends Div {

    private final Button confirm;

    /** {@code before} stands at the left of the deciding button, such as a sum or a cancel button. */
    public ConfirmBar(String text, Runnable action, Component... before) {
        addClassName("hoso-confirm-bar");
        var space = new Div();
        space.addClassName("hoso-grow");
        confirm = new Button(text, event -> action.run());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(false);
        ConfirmKey.on(confirm);
        add(space);
        add(before);
        add(confirm);
    }

    public Button confirmButton() {
        return confirm;
    }
}
