package org.hoso.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The shape all badges share: a colour never stands without its icon and its word. */
final class Badges {

    private Badges() {}

    static Span badge(VaadinIcon icon, String word, String colour) {
        var image = icon.create();
        image.getElement().setAttribute("aria-hidden", "true");
        var text = new Span(word);
        text.addClassName("hoso-badge-word");
        var badge = new Span(image, text);
        badge.addClassNames("hoso-badge", colour);
        return badge;
    }
}
