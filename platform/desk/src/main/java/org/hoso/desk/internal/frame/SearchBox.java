package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.DossierRow;
import org.hoso.ui.kit.StateBadge;
import org.hoso.ui.kit.Texts;

/**
 * The one search box. Results come while typing, under the rights of whoever types; arrows go through them. A scanner
 * that types a code and Enter works as it is.
 */
final class SearchBox extends Div {

    private static final int SHOWN = 8;
    private static final int LEAST = 2;
    private static final int PAUSE_MILLIS = 250;

    private final DeskServices services;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Div results = new Div();
    private final List<NativeButton> lines = new ArrayList<>();
    private int chosen = -1;

    SearchBox(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        addClassName("desk-search");
        field.setPlaceholder(texts.get("search.placeholder"));
        field.setAriaLabel(texts.get("search.label"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                find();
            }
        });
        field.addFocusListener(event -> find());
        field.addKeyDownListener(Key.ARROW_DOWN, event -> choose(chosen + 1));
        field.addKeyDownListener(Key.ARROW_UP, event -> choose(chosen - 1));
        field.addKeyDownListener(Key.ESCAPE, event -> hide());
        field.addKeyPressListener(Key.ENTER, event -> enter());
        results.addClassName("desk-found");
        results.setId("desk-found");
        results.getElement().setAttribute("role", "region").setAttribute("aria-label", texts.get("search.results"));
        // Closes when the focus leaves box and results, but not on the way between them.
        getElement().addEventListener("focusout", event -> hide()).setFilter("!element.contains(event.relatedTarget)");
        add(field, results);
        hide();
    }

    void focus() {
        field.focus();
    }

    private void find() {
        var text = field.getValue().strip();
        if (text.length() >= LEAST) {
            show(services.dossiers().search(Seat.actorAtWork(), text, SHOWN), text);
        } else {
            showRecent();
        }
    }

    private void show(List<DossierRow> rows, String text) {
        clear();
        rows.forEach(row -> addLine(
                row.code(),
                row.ownerName() + " · " + texts.of(row.procedureName()),
                StateBadge.of(texts, row.state())));
        var summary = new Span(
                rows.isEmpty()
                        ? texts.get("search.nothing", text)
                        : texts.get(rows.size() < SHOWN ? "search.all-shown" : "search.more"));
        summary.addClassNames("hoso-muted", "hoso-small", "desk-found-end");
        summary.getElement().setAttribute("role", "status");
        results.add(summary);
        results.setVisible(true);
    }

    private void showRecent() {
        clear();
        var recent = Seat.current().map(Seat::recent).orElse(List.of());
        if (!recent.isEmpty()) {
            var head = new Span(texts.get("search.recent"));
            head.addClassNames("hoso-muted", "hoso-small", "desk-found-end");
            results.add(head);
            recent.forEach(code -> addLine(code, "", new Span()));
        }
        results.setVisible(!recent.isEmpty());
    }

    private void addLine(String code, String words, Span badge) {
        var number = new Span(code);
        number.addClassNames("hoso-number", "hoso-strong");
        var about = new Span(words);
        about.addClassNames("hoso-small", "desk-ellipsis");
        var line = new NativeButton("", event -> open(code));
        line.add(number, about, badge);
        line.addClassName("desk-found-line");
        line.getElement().setAttribute("data-code", code);
        lines.add(line);
        results.add(line);
    }

    private void choose(int wanted) {
        if (lines.isEmpty()) {
            return;
        }
        chosen = Math.max(-1, Math.min(lines.size() - 1, wanted));
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setClassName("desk-found-chosen", i == chosen);
        }
    }

    private void enter() {
        if (chosen >= 0 && chosen < lines.size()) {
            open(lines.get(chosen).getElement().getAttribute("data-code"));
            return;
        }
        var text = field.getValue().strip();
        if (!text.isEmpty()) {
            hide();
            UI.getCurrent().navigate("search", QueryParameters.simple(Map.of("q", text)));
        }
    }

    private void open(String code) {
        hide();
        field.clear();
        UI.getCurrent().navigate(Names.dossierAddress(code));
    }

    private void clear() {
        results.removeAll();
        lines.clear();
        chosen = -1;
    }

    private void hide() {
        clear();
        results.setVisible(false);
    }
}
