package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.hoso.ui.kit.Texts;

/** The one search box. A scanner that types a code and Enter works as it is. */
final class SearchBox extends TextField {

    SearchBox(Texts texts) {
        setPlaceholder(texts.get("search.placeholder"));
        setAriaLabel(texts.get("search.label"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(200);
        addClassName("desk-search");
        addKeyPressListener(Key.ENTER, event -> search());
    }

    private void search() {
        var text = getValue().strip();
        if (!text.isEmpty()) {
            UI.getCurrent().navigate("search", QueryParameters.simple(Map.of("q", text)));
        }
    }
}
