package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.ui.kit.FileUpload;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Adding files to a dossier, to one of its papers or to none. */
final class FilesForm implements ActionForm {

    private final Marks marks;
    private final ComboBox<PaperDefinition> paper;
    private final FileUpload files;

    FilesForm(DeskServices services, Texts texts, DossierDetails details) {
        this.marks = new Marks(texts);
        paper = new ComboBox<>(texts.get("reasons.paper"));
        paper.setItems(details.procedure()
                .caseOf(details.dossier().procedure().caseCode())
                .map(ProcedureCase::papers)
                .orElse(List.of()));
        paper.setItemLabelGenerator(each -> texts.of(each.name()));
        paper.setClearButtonVisible(true);
        paper.setWidthFull();
        files = new FileUpload(
                texts, services.attachments(), Seat.actorAtWork(), texts.of("action", DossierAction.ADD_FILES));
    }

    @Override
    public DossierAction action() {
        return DossierAction.ADD_FILES;
    }

    @Override
    public List<Component> fields() {
        return List.of(paper, files);
    }

    @Override
    public Marks marks() {
        return marks;
    }

    @Override
    public Optional<Comment> comment() {
        return Optional.empty();
    }

    @Override
    public Decision<DossierCommand> command(long id, long version, String comment) {
        if (files.ids().isEmpty()) {
            return Decision.refused(Reason.of("files.none"));
        }
        var uploads = new LinkedHashMap<String, String>();
        var code = paper.getOptionalValue().map(PaperDefinition::code).orElse("");
        files.ids().forEach(upload -> uploads.put(upload, code));
        return Decision.allowed(new DossierCommand.AddFiles(id, version, uploads));
    }
}
