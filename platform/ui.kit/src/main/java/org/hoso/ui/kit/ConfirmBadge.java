package org.hoso.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that a figure or a case of a procedure needs confirmation by the locality. */
public final class ConfirmBadge {

    private ConfirmBadge() {}

    public static Span of(Texts texts) {
        return Badges.badge(VaadinIcon.QUESTION_CIRCLE_O, texts.get("common.to-confirm"), "hoso-soon");
    }
}
