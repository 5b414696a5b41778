package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.dossier.CodedTexts;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.ProcedureCase;
import org.hoso.ui.kit.GeneratedForm;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Taking a supplement in: what was asked for, the papers now there, corrected data. */
final class TakeInForm implements ActionForm {

    private final FormRebase rebase;
    private final Marks marks;
    private final PapersWithFiles papers;
    private final List<Component> fields = new ArrayList<>();

    TakeInForm(DeskServices services, Texts texts, DossierDetails details) {
        this.marks = new Marks(texts);
        var asked = new UnorderedList();
        details.dossier()
                .openSupplement()
                .ifPresent(request -> request.items()
                        .forEach(item -> asked.add(new ListItem(CodedTexts.text(texts, "supplement", item, details)))));
        var definitions = details.procedure()
                .caseOf(details.dossier().procedure().caseCode())
                .map(ProcedureCase::papers)
                .orElse(List.of());
        papers = new PapersWithFiles(services, texts, definitions, marks);
        var form = new GeneratedForm(
                details.procedure().form(), texts, () -> services.organisation().units(services.today()), marks);
        form.setValues(details.dossier().content().form());
        rebase = new FormRebase(services, texts, form, details);
        var fold = new Details(texts.get("action.values"), form);
        fields.add(asked);
        fields.add(papers);
        fields.add(fold);
    }

    @Override
    public DossierAction action() {
        return DossierAction.TAKE_IN_SUPPLEMENT;
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
        return Decision.allowed(new DossierCommand.TakeInSupplement(
                id, version, papers.papers(), rebase.changes(), papers.uploads(), comment));
    }
}
