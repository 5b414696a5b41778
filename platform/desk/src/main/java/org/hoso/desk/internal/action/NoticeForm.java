package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Recording notices of the tax office, and the day on which the applicant got them. */
final class NoticeForm implements ActionForm {

    private final Texts texts;
    private final Marks marks;
    private final Div lines = new Div();
    private final List<NoticeLine> notices = new ArrayList<>();
    private final DateField handedOver;
    private final ProofFields proof;

    NoticeForm(DeskServices services, Texts texts) {
        this.texts = texts;
        this.marks = new Marks(texts);
        lines.addClassName("hoso-stack-s");
        addLine();
        handedOver = new DateField(texts.get("notice.handed-over"), texts);
        handedOver.setHelperText(texts.get("notice.handed-over.hint"));
        marks.add("handedOver", handedOver);
        proof = new ProofFields(services, texts, marks, texts.get("notice.proof"));
    }

    private void addLine() {
        var line = new NoticeLine(notices.size(), texts, marks);
        notices.add(line);
        lines.add(line);
    }

    @Override
    public DossierAction action() {
        return DossierAction.RECORD_NOTICE;
    }

    @Override
    public List<Component> fields() {
        var more = new Button(texts.get("notice.add"), VaadinIcon.PLUS.create(), event -> addLine());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return List.of(lines, more, handedOver, proof);
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
        var filled = notices.stream().filter(each -> !each.isBlank()).toList();
        var faults = new ArrayList<Reason>(proof.faults());
        filled.forEach(each -> faults.addAll(each.faults()));
        if (handedOver.isMistyped()) {
            faults.add(Reason.at("handedOver", "field.date"));
        }
        return faults.isEmpty()
                ? Decision.allowed(new DossierCommand.RecordNotice(
                        id,
                        version,
                        filled.stream().map(NoticeLine::notice).toList(),
                        handedOver.day(),
                        proof.proof(),
                        comment))
                : Decision.refused(faults);
    }
}
