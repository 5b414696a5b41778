package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Sending the slip to the tax office: its number, when, and a copy of it. */
final class ObligationForm implements ActionForm {

    private final Marks marks;
    private final TextField slip;
    private final MomentField at;
    private final ProofFields proof;

    ObligationForm(DeskServices services, Texts texts) {
        this.marks = new Marks(texts);
        slip = new TextField(texts.get("obligation.slip"));
        slip.setMaxLength(100);
        slip.setRequiredIndicatorVisible(true);
        slip.setAutofocus(true);
        marks.add("slip", slip);
        at = new MomentField(texts.get("obligation.sent-at"), texts, marks);
        proof = new ProofFields(services, texts, marks, texts.get("obligation.slip-proof"));
    }

    @Override
    public DossierAction action() {
        return DossierAction.REQUEST_OBLIGATION;
    }

    @Override
    public List<Component> fields() {
        return List.of(new FormLayout(slip, at), proof);
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
        return faults.isEmpty()
                ? Decision.allowed(new DossierCommand.RequestObligation(
                        id, version, slip.getValue().strip(), at.moment(), proof.proof(), comment))
                : Decision.refused(faults);
    }
}
