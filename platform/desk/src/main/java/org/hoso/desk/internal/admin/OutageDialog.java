package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.action.MomentField;
import org.hoso.organisation.Unit;
import org.hoso.outage.Outage;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.hoso.ui.kit.UnitNames;

/** Recording an outage, ending it, correcting it or taking it back. A refusal leaves everything typed. */
final class OutageDialog extends Dialog {

    private final DeskServices services;
    private final Texts texts;
    private final Optional<Outage> known;
    private final Runnable after;
    private final Marks marks;
    private final Div message = new Div();
    private final MomentField from;
    private final MomentField to;
    private final TextField number;
    private final DateField date;
    private final TextArea reason;
    private final MultiSelectComboBox<ProcedureVersion> procedures;
    private final MultiSelectComboBox<SectorStatus> sectors;
    private final MultiSelectComboBox<Unit> units;
    private final Checkbox cancelled;

    OutageDialog(DeskServices services, Texts texts, Runnable after) {
        this(services, texts, Optional.empty(), after);
    }

    OutageDialog(DeskServices services, Texts texts, Outage outage, Runnable after) {
        this(services, texts, Optional.of(outage), after);
    }

    private OutageDialog(DeskServices services, Texts texts, Optional<Outage> known, Runnable after) {
        this.services = services;
        this.texts = texts;
        this.known = known;
        this.after = after;
        this.marks = new Marks(texts);
        from = new MomentField("from", texts.get("outage.from"), texts.get("moment.now"), texts, marks);
        to = new MomentField("to", texts.get("outage.to"), texts.get("outage.to.hint"), texts, marks);
        number = new TextField(texts.get("outage.number"));
        number.setMaxLength(100);
        number.setRequiredIndicatorVisible(true);
        date = new DateField(texts.get("outage.date"), texts);
        date.setRequiredIndicatorVisible(true);
        reason = new TextArea(texts.get("outage.reason"));
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        procedures = new MultiSelectComboBox<>(texts.get("outage.procedures"));
        procedures.setItems(
                (each, filter) -> Fold.matches(label(each), filter),
                services.catalogue().receivable(services.today()));
        procedures.setItemLabelGenerator(this::label);
        sectors = new MultiSelectComboBox<>(texts.get("outage.sectors"));
        sectors.setItems(services.catalogue().sectors());
        sectors.setItemLabelGenerator(each -> texts.of(each.name()));
        units = new MultiSelectComboBox<>(texts.get("outage.units"));
        units.setItems(
                (each, filter) -> Fold.matches(UnitNames.name(texts, each), filter),
                services.organisation().units(services.today()));
        units.setItemLabelGenerator(each -> UnitNames.name(texts, each));
        for (var field : new MultiSelectComboBox<?>[] {procedures, sectors, units}) {
            field.setPlaceholder(texts.get("outage.all"));
        }
        cancelled = new Checkbox(texts.get("outage.cancel"));
        cancelled.setVisible(known.isPresent());
        marks.add("decisionNumber", number);
        marks.add("decisionDate", date);
        marks.add("reason", reason);
        marks.add("procedures", procedures);
        marks.add("sectors", sectors);
        marks.add("units", units);
        known.ifPresent(this::fill);
        setHeaderTitle(texts.get(known.isPresent() ? "outage.change" : "outage.new"));
        setWidth("min(54rem, 95vw)");
        setCloseOnOutsideClick(false);
        var body = new Div(
                message, new FormLayout(from, to, number, date), reason, new FormLayout(procedures, sectors, units));
        body.add(cancelled);
        body.addClassName("hoso-stack");
        add(body);
        var save = new Button(texts.get("outage.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.get("common.cancel"), click -> close()), save);
    }

    private String label(ProcedureVersion procedure) {
        return procedure.code() + " · " + texts.of(procedure.name());
    }

    private void fill(Outage outage) {
        var terms = outage.terms();
        from.setMoment(terms.from());
        terms.to().ifPresent(to::setMoment);
        number.setValue(terms.decisionNumber());
        date.setDay(Optional.of(terms.decisionDate()));
        reason.setValue(terms.reason());
        services.catalogue().receivable(services.today()).stream()
                .filter(each -> terms.procedures().contains(each.code()))
                .forEach(procedures::select);
        services.catalogue().sectors().stream()
                .filter(each -> terms.sectors().contains(each.id()))
                .forEach(sectors::select);
        services.organisation().units(services.today()).stream()
                .filter(each -> terms.units().contains(each.code()))
                .forEach(units::select);
    }

    private void save() {
        message.removeAll();
        var decision = terms().then(this::send);
        if (decision instanceof Decision.Allowed<Outage>) {
            close();
            Toasts.done(texts.get("outage.saved"));
            after.run();
        } else {
            var rest = marks.show(decision.reasons());
            if (!rest.isEmpty()) {
                message.add(Reasons.error(texts, rest));
            }
        }
    }

    private Decision<Outage> send(Outage.Terms terms) {
        var actor = Seat.actorAtWork();
        return known.map(outage -> services.outages().change(actor, outage.id(), outage.revision(), terms))
                .orElseGet(() -> services.outages().record(actor, terms));
    }

    private Decision<Outage.Terms> terms() {
        var faults = new ArrayList<Reason>(from.faults());
        faults.addAll(to.faults());
        if (date.day().isEmpty()) {
            faults.add(Reason.at("decisionDate", date.isMistyped() ? "field.date" : "field.required"));
        }
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        return Decision.allowed(new Outage.Terms(
                from.moment().orElseGet(services::now),
                to.moment(),
                codes(procedures, ProcedureVersion::code),
                codes(sectors, SectorStatus::id),
                codes(units, Unit::code),
                number.getValue(),
                date.day().orElseThrow(),
                reason.getValue(),
                cancelled.getValue()));
    }

    private static <T> java.util.Set<String> codes(
            MultiSelectComboBox<T> field, java.util.function.Function<T, String> code) {
        return field.getValue().stream().map(code).collect(java.util.stream.Collectors.toSet());
    }
}
