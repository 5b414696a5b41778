package org.hoso.desk.internal.time;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.hoso.clock.DossierExplanation;
import org.hoso.clock.Explanation;
import org.hoso.clock.Timeliness;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Why this due date, and why so much time left: the computation line by line. */
public final class ExplanationDialog extends Dialog {

    /** Lines that are results, not steps on the way. */
    private static final Set<String> RESULTS = Set.of("DUE", "DUE_WHEN_STOPPED", "LEFT", "OVER");

    private final Texts texts;

    /** Of the dossier with this code, as the official at work may see it. */
    public ExplanationDialog(DeskServices services, Texts texts, String code) {
        this.texts = texts;
        setHeaderTitle(texts.get("explain.title", code));
        setWidth("46rem");
        addClassName("desk-explain");
        var close = new Button(texts.get("common.close"), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(close);
        var decision = services.explanations().ofDossier(Seat.actorAtWork(), code);
        if (decision instanceof Decision.Allowed<DossierExplanation> allowed) {
            show(allowed.value());
        } else {
            add(Reasons.error(texts, decision.reasons()));
        }
    }

    private void show(DossierExplanation explained) {
        var content = new Div();
        content.addClassName("hoso-stack-s");
        explained
                .due()
                .unconfirmedYears()
                .forEach(year -> content.add(Reasons.message(
                        java.util.List.of(texts.get("explain.unconfirmed", String.valueOf(year))), false)));
        if (explained.due().lines().isEmpty()) {
            content.add(new Span(texts.get("explain.not-started")));
        } else {
            content.add(new H3(texts.get("explain.due")), lines(explained.due()));
        }
        if (!explained.left().lines().isEmpty()) {
            content.add(new H3(texts.get("explain.left")), lines(explained.left()));
        }
        content.add(timeliness(explained.timeliness()));
        add(content);
    }

    private Component lines(Explanation explanation) {
        var list = new OrderedList();
        list.addClassName("desk-explain-lines");
        for (var line : explanation.lines()) {
            var item = new ListItem(texts.of(line.text()));
            if (RESULTS.contains(line.code())) {
                item.addClassName("hoso-strong");
            }
            list.add(item);
        }
        return list;
    }

    /** How the national indicators judge it. */
    private Component timeliness(Timeliness judged) {
        var icon = (judged.result() == Timeliness.Result.LATE ? VaadinIcon.EXCLAMATION_CIRCLE : VaadinIcon.CHECK_CIRCLE)
                .create();
        icon.addClassName("desk-explain-icon");
        var word = new Span(texts.of(judged.finished() ? "timeliness.finished" : "timeliness.open", judged.result()));
        word.addClassName("hoso-strong");
        var why = new Span(
                texts.of("timeliness.reason", judged.reason()) + " · " + Formats.dateTime(judged.measuredAt()));
        why.addClassName("hoso-muted");
        var row = new Div(icon, word, why);
        row.addClassNames("hoso-row", "desk-explain-judged");
        row.addClassName(judged.result() == Timeliness.Result.LATE ? "desk-explain-late" : "desk-explain-fine");
        return row;
    }
}
