package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Assignee;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** To whom a dossier is assigned; who is absent is said. */
final class AssignForm implements ActionForm {

    private final ComboBox<Assignee> assignee;
    private final Marks marks;
    private final List<Component> fields = new ArrayList<>();

    AssignForm(DeskServices services, Texts texts, DossierDetails details) {
        marks = new Marks(texts);
        assignee = new ComboBox<>(texts.get("assign.to"));
        assignee.setWidthFull();
        assignee.setAutofocus(true);
        assignee.setItemLabelGenerator(each -> name(texts, each));
        var choices = services.dossiers()
                .assignees(Seat.actorAtWork(), details.dossier().id());
        assignee.setItems((each, typed) -> Fold.matches(name(texts, each), typed), choices);
        if (choices.size() == 1) {
            assignee.setValue(choices.get(0));
        }
        marks.add("officialId", assignee);
        details.dossier()
                .position()
                .official()
                .ifPresent(holder -> fields.add(new Paragraph(texts.get("assign.held-by", holder.name()))));
        fields.add(assignee);
        if (choices.isEmpty()) {
            fields.add(new Paragraph(texts.get("assign.nobody")));
        }
    }

    private static String name(Texts texts, Assignee each) {
        return each.absentUntil()
                .map(day -> texts.get("assign.absent", each.official().name(), Formats.date(day)))
                .orElse(each.official().name());
    }

    @Override
    public DossierAction action() {
        return DossierAction.ASSIGN;
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
        return assignee.getOptionalValue()
                .map(each -> Decision.<DossierCommand>allowed(
                        new DossierCommand.Assign(id, version, each.official().id(), comment)))
                .orElseGet(() -> Decision.refused(Reason.at("officialId", "field.required")));
    }
}
