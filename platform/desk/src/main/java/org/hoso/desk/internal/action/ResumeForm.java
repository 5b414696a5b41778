package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Going on after a suspension: since when, and what proves that its cause is gone. */
final class ResumeForm implements ActionForm {

    private final Marks marks;
    private final MomentField at;
    private final ProofFields proof;
    private final List<Component> fields = new ArrayList<>();

    ResumeForm(DeskServices services, Texts texts, DossierDetails details) {
        this.marks = new Marks(texts);
        at = new MomentField(texts.get("resume.at"), texts, marks);
        at.setAutofocus(true);
        proof = new ProofFields(services, texts, marks, texts.get("resume.proof"));
        details.dossier()
                .interruptions()
                .openSuspension()
                .ifPresent(open -> fields.add(new Paragraph(texts.get(
                        "resume.words",
                        texts.of("pause.kind", open.kind()),
                        Formats.dateTime(open.from()),
                        open.ground(),
                        Formats.date(open.expectedEnd())))));
        fields.add(at);
        fields.add(proof);
    }

    @Override
    public DossierAction action() {
        return DossierAction.RESUME;
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
        return faults.isEmpty()
                ? Decision.allowed(new DossierCommand.Resume(id, version, at.moment(), proof.proof(), comment))
                : Decision.refused(faults);
    }
}
