package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.FeeLine;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Handing the result out: to whom; filled with the submitter or the owner. */
final class ReturnForm implements ActionForm {

    private final Marks marks;
    private final TextField name;
    private final TextField number;
    private final List<Component> fields = new ArrayList<>();

    ReturnForm(Texts texts, DossierDetails details) {
        this.marks = new Marks(texts);
        var person = details.dossier().submitter().orElse(details.dossier().owner());
        name = new TextField(texts.get("return.receiver"));
        name.setValue(person.name());
        name.setMaxLength(200);
        name.setAutofocus(true);
        number = new TextField(texts.get("return.number"));
        number.setValue(person.identityNumber());
        number.setMaxLength(20);
        marks.add("receiverName", name);
        marks.add("receiverIdentityNumber", number);
        var owed = details.dossier().content().fees().stream()
                .filter(fee -> !fee.isSettled())
                .toList();
        if (!owed.isEmpty()) {
            long sum = owed.stream().mapToLong(FeeLine::amountVnd).sum();
            fields.add(Reasons.message(List.of(texts.get("return.owed", Formats.money(sum))), false));
        }
        var layout = new Div(new FormLayout(name, number));
        fields.add(layout);
    }

    @Override
    public DossierAction action() {
        return DossierAction.RETURN_RESULT;
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
        return Decision.allowed(new DossierCommand.ReturnResult(
                id, version, name.getValue().strip(), number.getValue().strip(), comment));
    }
}
