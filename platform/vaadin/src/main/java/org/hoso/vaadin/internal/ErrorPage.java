package org.hoso.vaadin.internal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** The plain layout that the error pages share: a title, what happened, and a way out. */
abstract class ErrorPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ErrorPage() {
        getContent().addClassName("hoso-error-page");
        getContent()
                .getStyle()
                .setMaxWidth("40rem")
                .setMargin("12vh auto 0")
                .setPadding("0 1.5rem")
                .set("line-height", "1.6");
        getElement().setAttribute("role", "alert");
    }

    final void show(Locale locale, String kind, String way, String address, Object... arguments) {
        var link = new Anchor(address, Texts.get(locale, way));
        link.setRouterIgnore(true);
        getContent().removeAll();
        getContent()
                .add(
                        new H1(Texts.get(locale, kind + ".title")),
                        new Paragraph(Texts.get(locale, kind + ".text", arguments)),
                        link);
    }
}
