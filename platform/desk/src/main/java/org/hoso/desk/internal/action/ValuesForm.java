package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.GeneratedForm;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Completing a step, with the electronic form at hand to be corrected; only what was changed is sent. */
final class ValuesForm implements ActionForm {

    private final DossierAction action;
    private final FormRebase rebase;
    private final Marks marks;
    private final List<Component> fields;

    ValuesForm(DossierAction action, DeskServices services, Texts texts, DossierDetails details) {
        this.action = action;
        this.marks = new Marks(texts);
        var form = new GeneratedForm(
                details.procedure().form(), texts, () -> services.organisation().units(services.today()), marks);
        form.setValues(details.dossier().content().form());
        this.rebase = new FormRebase(services, texts, form, details);
        var fold = new Details(texts.get("action.values"), form);
        fold.setOpened(true);
        fold.addClassName("desk-dialog-form");
        this.fields = details.procedure().form().isEmpty() ? List.of() : List.of(fold);
    }

    @Override
    public DossierAction action() {
        return action;
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
    public List<Rebase> rebases() {
        return List.of(rebase);
    }

    @Override
    public Decision<DossierCommand> command(long id, long version, String comment) {
        var changes = rebase.changes();
        return Decision.allowed(
                switch (action) {
                    case SUBMIT_FOR_SIGNATURE -> new DossierCommand.SubmitForSignature(id, version, changes, comment);
                    case FINISH -> new DossierCommand.Finish(id, version, changes, comment);
                    default -> new DossierCommand.Process(id, version, changes, comment);
                });
    }
}
