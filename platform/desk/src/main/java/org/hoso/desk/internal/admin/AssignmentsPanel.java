package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** The assignments of an account: past and present ones, ending one, adding one. */
final class AssignmentsPanel extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Official official;
    private final Div list = new Div();
    private final Div message = new Div();
    private final Marks marks;
    private final Select<Role> role = new Select<>();
    private final UnitPicker unit;
    private final MultiSelectComboBox<ProcedureVersion> procedures;
    private final TextField counter;
    private final DateField from;
    private final DateField to;

    AssignmentsPanel(DeskServices services, Texts texts, Official official) {
        this.services = services;
        this.texts = texts;
        this.official = official;
        this.marks = new Marks(texts);
        addClassNames("hoso-card", "hoso-stack-s");
        list.addClassName("hoso-stack-s");
        role.setLabel(texts.get("assignment.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> texts.of("role", each));
        unit = new UnitPicker(
                texts, texts.get("assignment.unit"), services.organisation().units(services.today()));
        procedures = new MultiSelectComboBox<>(texts.get("assignment.procedures"));
        procedures.setPlaceholder(texts.get("assignment.all-procedures"));
        procedures.setItems(
                (each, typed) -> Fold.matches(each.code() + " " + texts.of(each.name()), typed),
                services.catalogue().receivable(services.today()));
        procedures.setItemLabelGenerator(each -> each.code() + " · " + texts.of(each.name()));
        counter = new TextField(texts.get("assignment.counter"));
        from = new DateField(texts.get("assignment.from"), texts);
        from.setDay(Optional.of(services.today()));
        to = new DateField(texts.get("assignment.to"), texts);
        marks.add("role", role);
        marks.add("unitCode", unit);
        marks.add("procedureCodes", procedures);
        marks.add("from", from);
        marks.add("to", to);
        var form = new FormLayout(role, unit, procedures, counter, from, to);
        var add = new Button(texts.get("assignment.add"), event -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        add(new H3(texts.get("assignment.title")), list, message, form, new Div(add));
        show();
    }

    private void show() {
        list.removeAll();
        services.administration()
                .assignments(Seat.actorAtWork(), official.id())
                .asOptional()
                .orElse(List.of())
                .forEach(each -> list.add(line(each)));
        if (list.getComponentCount() == 0) {
            list.add(new Span(texts.get("common.none")));
        }
    }

    private Div line(Assignment assignment) {
        var place = services.organisation()
                .unit(assignment.unitCode())
                .map(each -> UnitNames.name(texts, each))
                .orElse(assignment.unitCode());
        var what = new Span(texts.of("role", assignment.role()) + " · " + place);
        what.addClassName("hoso-strong");
        var when = Formats.date(assignment.from()) + " – "
                + assignment.to().map(Formats::date).orElse("…");
        var codes = assignment.procedureCodes().isEmpty()
                ? texts.get("assignment.all-procedures")
                : String.join(", ", assignment.procedureCodes());
        var about = new Span(when + " · " + codes);
        about.addClassNames("hoso-muted", "hoso-small");
        var line = new Div(what, about);
        line.addClassName("hoso-row");
        if (assignment.isValidOn(services.today())) {
            var end = new Button(
                    texts.get("assignment.end"),
                    event -> save(new Assignment(
                            assignment.id(),
                            assignment.officialId(),
                            assignment.role(),
                            assignment.unitCode(),
                            assignment.procedureCodes(),
                            assignment.counter(),
                            assignment.from(),
                            Optional.of(services.today()))));
            end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(end);
        }
        return line;
    }

    private void add() {
        var bad = new ArrayList<Reason>();
        if (role.isEmpty()) {
            bad.add(Reason.at("role", "field.required"));
        }
        if (unit.isEmpty()) {
            bad.add(Reason.at("unitCode", "field.required"));
        }
        if (from.day().isEmpty()) {
            bad.add(Reason.at("from", "field.date"));
        }
        if (to.isMistyped()) {
            bad.add(Reason.at("to", "field.date"));
        }
        if (!bad.isEmpty()) {
            refuse(bad);
            return;
        }
        save(new Assignment(
                0,
                official.id(),
                role.getValue(),
                unit.code(),
                procedures.getValue().stream().map(ProcedureVersion::code).collect(Collectors.toSet()),
                Optional.of(counter.getValue().strip()).filter(each -> !each.isEmpty()),
                from.day().orElseThrow(),
                to.day()));
    }

    private void save(Assignment assignment) {
        Decision<Assignment> decision = services.administration().assign(Seat.actorAtWork(), assignment);
        refuse(decision.reasons());
        if (decision.isAllowed()) {
            show();
        }
    }

    private void refuse(List<Reason> reasons) {
        message.removeAll();
        var rest = marks.show(reasons);
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
    }
}
