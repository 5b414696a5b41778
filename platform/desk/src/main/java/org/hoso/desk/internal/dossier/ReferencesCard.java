package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.hoso.cooperation.ForeignReference;
import org.hoso.cooperation.References;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** The codes under which other systems know the dossier. */
final class ReferencesCard extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;
    private final boolean editable;
    private final Div list = new Div();
    private final Marks marks;
    private final TextField system;
    private final TextField code;

    ReferencesCard(DeskServices services, Texts texts, DossierDetails details) {
        this.services = services;
        this.texts = texts;
        this.details = details;
        this.editable = details.actions().stream().anyMatch(offer -> offer.action() == DossierAction.ADD_NOTE);
        this.marks = new Marks(texts);
        addClassNames("hoso-card", "hoso-stack-s");
        system = new TextField(texts.get("reference.system"));
        system.setMaxLength(100);
        code = new TextField(texts.get("reference.code"));
        code.setMaxLength(60);
        marks.add("system", system);
        marks.add("code", code);
        list.addClassName("hoso-stack-s");
        add(new H3(texts.get("reference.title")), list);
        if (editable) {
            var record = new Button(texts.get("reference.add"), VaadinIcon.PLUS.create(), event -> record());
            record.addThemeVariants(ButtonVariant.LUMO_SMALL);
            var fields = new Div(system, code, record);
            fields.addClassNames("desk-reference", "hoso-no-print");
            add(fields);
        }
        show();
    }

    private References references() {
        return services.cooperation().references();
    }

    private void show() {
        list.removeAll();
        var stored =
                references().ofDossier(Seat.actorAtWork(), details.dossier().id());
        stored.forEach(each -> list.add(line(each)));
        setVisible(editable || !stored.isEmpty());
    }

    private Component line(ForeignReference each) {
        var number = new Span(each.code());
        number.addClassNames("hoso-strong", "hoso-number");
        var about = new Span(each.system() + " · " + each.by().name() + " · " + Formats.dateTime(each.at()));
        about.addClassNames("hoso-muted", "hoso-small");
        var row = new Div(number, about);
        row.addClassName("hoso-row");
        if (editable) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
                references().remove(Seat.actorAtWork(), details.dossier().id(), each.code());
                show();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(texts.get("reference.remove", each.code()));
            row.add(remove);
        }
        return row;
    }

    private void record() {
        var decision =
                references().record(Seat.actorAtWork(), details.dossier().id(), system.getValue(), code.getValue());
        var rest = marks.show(decision.reasons());
        if (!rest.isEmpty()) {
            Toasts.failed(texts, Reasons.text(texts, rest));
        }
        if (decision.isAllowed()) {
            system.clear();
            code.clear();
            show();
        }
    }
}
