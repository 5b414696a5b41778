package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.Obligation;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** The obligation is settled or does not arise: how, since when, and what proves it. */
final class ConfirmObligationForm implements ActionForm {

    private final Marks marks;
    private final RadioButtonGroup<Obligation.Outcome> outcome = new RadioButtonGroup<>();
    private final MomentField at;
    private final ProofFields proof;
    private final List<Component> fields = new ArrayList<>();

    ConfirmObligationForm(DeskServices services, Texts texts, DossierDetails details) {
        this.marks = new Marks(texts);
        outcome.setLabel(texts.get("obligation.outcome"));
        outcome.setItems(Obligation.Outcome.values());
        outcome.setItemLabelGenerator(each -> texts.of("obligation.outcome", each));
        outcome.setValue(Obligation.Outcome.PAID);
        marks.add("outcome", outcome);
        at = new MomentField(texts.get("obligation.settled-at"), texts, marks);
        proof = new ProofFields(services, texts, marks, texts.get("obligation.proof"));
        details.dossier()
                .interruptions()
                .openObligation()
                .ifPresent(open -> fields.add(new Paragraph(texts.get(
                        "obligation.words",
                        open.slip(),
                        Formats.dateTime(open.sentAt()),
                        open.notices().size(),
                        Formats.money(open.amountVnd())))));
        fields.add(outcome);
        fields.add(at);
        fields.add(proof);
    }

    @Override
    public DossierAction action() {
        return DossierAction.CONFIRM_OBLIGATION;
    }

    @Override
    public List<Component> fields() {
        return fields;
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
        if (outcome.isEmpty()) {
            faults.add(Reason.at("outcome", "field.choice"));
        }
        return faults.isEmpty()
                ? Decision.allowed(new DossierCommand.ConfirmObligation(
                        id, version, outcome.getValue(), at.moment(), proof.proof(), comment))
                : Decision.refused(faults);
    }
}
