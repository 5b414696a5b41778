package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Delegations;
import org.hoso.organisation.Official;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Naming a deputy for an absence, and what is in force. */
final class DelegationDialog extends Dialog {

    private final DeskServices services;
    private final Texts texts;
    private final Marks marks;
    private final ComboBox<Official> deputy;
    private final DateField from;
    private final DateField to;
    private final TextField note;
    private final Div message = new Div();
    private final Div lists = new Div();

    DelegationDialog(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        this.marks = new Marks(texts);
        setHeaderTitle(texts.get("delegation.title"));
        setWidth("min(44rem, 95vw)");
        deputy = new ComboBox<>(texts.get("delegation.deputy"));
        deputy.setItems(
                (each, typed) -> Fold.matches(each.fullName() + " " + each.username(), typed),
                services.cooperation().delegations().deputies(Seat.actorAtWork()));
        deputy.setItemLabelGenerator(each -> each.fullName() + " · " + each.username());
        deputy.setWidthFull();
        from = new DateField(texts.get("delegation.from"), texts);
        from.setDay(Optional.of(services.today()));
        to = new DateField(texts.get("delegation.to"), texts);
        note = new TextField(texts.get("delegation.note"));
        note.setMaxLength(500);
        note.setWidthFull();
        marks.add("deputyId", deputy);
        marks.add("from", from);
        marks.add("to", to);
        marks.add("note", note);
        var dates = new Div(from, to);
        dates.addClassNames("hoso-row", "desk-dates");
        lists.addClassName("hoso-stack-s");
        var body = new Div(new Paragraph(texts.get("delegation.words")), message, deputy, dates, note, lists);
        body.addClassName("hoso-stack-s");
        add(body);
        var give = new Button(texts.get("delegation.give"), event -> give());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.get("common.close"), event -> close()), give);
        showLists();
    }

    private Delegations delegations() {
        return services.cooperation().delegations();
    }

    private void give() {
        message.removeAll();
        var missing = new ArrayList<Reason>();
        if (deputy.isEmpty()) {
            missing.add(Reason.at("deputyId", "field.required"));
        }
        if (from.day().isEmpty()) {
            missing.add(Reason.at("from", from.isMistyped() ? "field.date" : "field.required"));
        }
        if (to.day().isEmpty()) {
            missing.add(Reason.at("to", to.isMistyped() ? "field.date" : "field.required"));
        }
        Decision<Delegation> decision = missing.isEmpty()
                ? delegations()
                        .delegate(
                                Seat.actorAtWork(),
                                deputy.getValue().id(),
                                from.day().orElseThrow(),
                                to.day().orElseThrow(),
                                note.getValue())
                : Decision.refused(missing);
        var rest = marks.show(decision.reasons());
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
        if (decision.isAllowed()) {
            Toasts.done(texts.get("delegation.given", deputy.getValue().fullName()));
            deputy.clear();
            to.clear();
            showLists();
        }
    }

    private void showLists() {
        lists.removeAll();
        var actor = Seat.actorAtWork();
        section("delegation.mine", delegations().given(actor), true);
        section("delegation.for-me", delegations().received(actor), false);
    }

    private void section(String key, List<Delegations.Line> lines, boolean mine) {
        if (!lines.isEmpty()) {
            lists.add(new H3(texts.get(key)));
            lines.forEach(line -> lists.add(row(line, mine)));
        }
    }

    private Component row(Delegations.Line line, boolean mine) {
        var each = line.delegation();
        var who = mine ? line.deputy() : line.official();
        var row = new Div(
                new Span(who.fullName()),
                new Span(Formats.date(each.from()) + " – " + Formats.date(each.to())),
                new Span(texts.get(state(each))));
        row.addClassName("hoso-row");
        if (mine && each.revokedAt().isEmpty() && !each.to().isBefore(services.today())) {
            var end = new Button(texts.get("delegation.revoke"), event -> {
                delegations().revoke(Seat.actorAtWork(), each.id());
                showLists();
            });
            end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            row.add(end);
        }
        return row;
    }

    private String state(Delegation each) {
        if (each.revokedAt().isPresent()) {
            return "delegation.revoked";
        }
        if (each.isValidOn(services.today())) {
            return "delegation.now";
        }
        return each.to().isBefore(services.today()) ? "delegation.over" : "delegation.later";
    }
}
