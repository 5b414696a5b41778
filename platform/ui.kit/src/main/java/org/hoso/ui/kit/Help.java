package org.hoso.ui.kit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.shared.Tooltip;

/** A small mark that explains what stands before it, on hover, on focus, and to screen readers. */
public final class Help extends NativeButton {

    public Help(Texts texts, String words) {
        super("?");
        addClassName("hoso-help");
        getElement().setAttribute("type", "button");
        setAriaLabel(texts.get("help.about", words));
        Tooltip.forComponent(this).withText(words).withFocusDelay(0).withHoverDelay(200);
    }
}
