package org.hoso.desk.internal.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** The small page in the middle of the screen on which one logs in: title, message, fields, language. */
final class AccessPanel extends Div {

    private final Texts texts;
    private final Div message = new Div();

    AccessPanel(Texts texts, String locality, String title, Component... fields) {
        this.texts = texts;
        addClassNames("hoso-card", "desk-access", "hoso-stack");
        var place = new Paragraph(locality);
        place.addClassNames("hoso-muted", "desk-access-place");
        add(place, new H1(title), message);
        add(fields);
        add(language());
    }

    private Component language() {
        var other = "en".equals(texts.locale().getLanguage()) ? "vi" : "en";
        var button = new Button(texts.get("user.language." + other), event -> {
            DeskTexts.choose(other);
            UI.getCurrent().getPage().reload();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    void say(String text) {
        message.removeAll();
        message.add(Reasons.message(List.of(text), false));
    }

    void refuse(List<Reason> reasons) {
        message.removeAll();
        if (!reasons.isEmpty()) {
            message.add(Reasons.error(texts, reasons));
        }
    }
}
