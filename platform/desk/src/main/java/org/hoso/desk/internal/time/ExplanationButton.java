package org.hoso.desk.internal.time;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.hoso.desk.internal.DeskServices;
import org.hoso.ui.kit.Texts;

/** A time that explains itself when it is clicked. */
public final class ExplanationButton {

    private ExplanationButton() {}

    /** {@code time}, such as a badge or a date, as a button for the dossier with this code. */
    public static Button of(DeskServices services, Texts texts, String code, Component time) {
        var button = new Button(time, event -> new ExplanationDialog(services, texts, code).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("desk-time");
        button.setAriaLabel(texts.get("dossier.explain-time") + " " + code);
        return button;
    }
}
