package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;
import org.hoso.procedure.StepDefinition;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** One step: who does it where, and how much of the time it has. */
final class StepLine extends Div {

    /** Who may work on a step. */
    private static final List<Role> WORKERS = List.of(Role.PROFESSIONAL_OFFICER, Role.LEADER);

    private final String code;
    private final Optional<String> handler;
    private final TextField name;
    private final Select<StepDefinition.Kind> kind = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<UnitKind> place = new Select<>();
    private final TextField budget;

    StepLine(Texts texts, StepDefinition step, Runnable changed) {
        code = step.code();
        handler = step.handler();
        addClassName("procedure-step");
        name = new TextField(texts.get("procedure.step.name"));
        kind.setLabel(texts.get("procedure.step.kind"));
        kind.setItems(StepDefinition.Kind.values());
        kind.setItemLabelGenerator(each -> texts.of("procedure.step.kind", each));
        role.setLabel(texts.get("procedure.step.role"));
        role.setItems(WORKERS);
        role.setItemLabelGenerator(each -> texts.of("role", each));
        place.setLabel(texts.get("procedure.step.place"));
        place.setItems(UnitKind.values());
        place.setItemLabelGenerator(each -> texts.of("unit-kind", each));
        budget = Numbers.field(texts.get("procedure.step.budget"), "6rem");
        name.setValue(step.name().vi());
        kind.setValue(step.kind());
        role.setValue(step.role());
        place.setValue(step.place());
        Numbers.show(budget, step.budgetHours());
        add(name, kind, role, place, budget);
        Changes.watch(changed, name, kind, role, place, budget);
    }

    static StepDefinition fresh(String code) {
        return new StepDefinition(
                code,
                Changes.text(""),
                StepDefinition.Kind.PROCESS,
                Role.PROFESSIONAL_OFFICER,
                UnitKind.DIVISION,
                BigDecimal.ZERO,
                Optional.empty());
    }

    StepDefinition value() {
        return new StepDefinition(
                code,
                Changes.text(name.getValue()),
                kind.getValue(),
                role.getValue(),
                place.getValue(),
                Numbers.of(budget),
                handler);
    }

    void mark(Marks marks, String at) {
        marks.add(at + ".name", name);
        marks.add(at + ".budget", budget);
    }

    boolean isMistyped() {
        return Numbers.isMistyped(budget);
    }
}
