package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.Suspension;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Letting a dossier wait: why, on what ground, until when, and what proves it; it says whether the time counts. */
final class PauseForm implements ActionForm {

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;
    private final Marks marks;
    private final ComboBox<Suspension.Kind> kind;
    private final TextField ground;
    private final MomentField at;
    private final DateField expectedEnd;
    private final ProofFields proof;
    private final Div rule = new Div();

    PauseForm(DeskServices services, Texts texts, DossierDetails details) {
        this.services = services;
        this.texts = texts;
        this.details = details;
        this.marks = new Marks(texts);
        kind = new ComboBox<>(texts.get("pause.kind"));
        kind.setItems(Suspension.Kind.values());
        kind.setItemLabelGenerator(each -> texts.of("pause.kind", each));
        kind.setRequiredIndicatorVisible(true);
        kind.setAutofocus(true);
        kind.addValueChangeListener(event -> showRule());
        ground = new TextField(texts.get("pause.ground"));
        ground.setMaxLength(300);
        ground.setRequiredIndicatorVisible(true);
        expectedEnd = new DateField(texts.get("pause.expected-end"), texts);
        expectedEnd.setRequiredIndicatorVisible(true);
        marks.add("kind", kind);
        marks.add("ground", ground);
        marks.add("expectedEnd", expectedEnd);
        at = new MomentField(texts.get("pause.at"), texts, marks);
        proof = new ProofFields(services, texts, marks, texts.get("pause.proof"));
    }

    private void showRule() {
        rule.removeAll();
        kind.getOptionalValue().ifPresent(each -> {
            var procedure = details.dossier().procedure();
            var found = services.timeRules().pause(each, procedure.code(), procedure.caseCode());
            var lines = new ArrayList<String>();
            lines.add(texts.get(found.counts() ? "pause.counts" : "pause.excluded"));
            if (!found.confirmed()) {
                lines.add(texts.get("pause.unconfirmed"));
            }
            if (each == Suspension.Kind.FORCE_MAJEURE) {
                lines.add(texts.get("pause.needs-decision"));
            }
            rule.add(Reasons.message(lines, false));
        });
    }

    @Override
    public DossierAction action() {
        return DossierAction.PAUSE;
    }

    @Override
    public List<Component> fields() {
        var layout = new FormLayout(kind, ground, at, expectedEnd);
        layout.setColspan(ground, 1);
        return List.of(layout, rule, proof);
    }

    @Override
    public Marks marks() {
        return marks;
    }

    @Override
    public Optional<Comment> comment() {
        return Optional.of(Comment.OPTIONAL);
    }

    @Override
    public Decision<DossierCommand> command(long id, long version, String comment) {
        var faults = new ArrayList<Reason>(at.faults());
        faults.addAll(proof.faults());
        if (kind.isEmpty()) {
            faults.add(Reason.at("kind", "field.choice"));
        }
        if (expectedEnd.isMistyped()) {
            faults.add(Reason.at("expectedEnd", "field.date"));
        }
        return faults.isEmpty()
                ? Decision.allowed(new DossierCommand.Pause(
                        id,
                        version,
                        kind.getValue(),
                        ground.getValue().strip(),
                        at.moment(),
                        expectedEnd.day(),
                        proof.proof(),
                        comment))
                : Decision.refused(faults);
    }
}
