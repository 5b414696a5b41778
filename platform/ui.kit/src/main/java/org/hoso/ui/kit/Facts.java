package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Labels with their values, one below the other; empty values are left out. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("hoso-facts");
    }

    public Facts put(String label, String value) {
        if (!value.isBlank()) {
            add(new Term(label), new Description(value));
        }
        return this;
    }

    public Facts put(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
