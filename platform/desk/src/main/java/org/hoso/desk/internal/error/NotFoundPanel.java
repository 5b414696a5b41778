package org.hoso.desk.internal.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.hoso.ui.kit.Texts;

/** A calm page for an address behind which there is nothing, or nothing for these eyes. */
public final class NotFoundPanel extends Div {

    public NotFoundPanel(Texts texts) {
        addClassNames("hoso-card", "hoso-stack", "desk-calm");
        add(
                new H1(texts.get("not-found.title")),
                new Paragraph(texts.get("not-found.words")),
                new Anchor("/", texts.get("not-found.back")));
    }
}
