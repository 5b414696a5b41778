package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.dossier.FeeNames;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.FeeLine;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Taking the money of one fee. */
final class FeeForm implements ActionForm {

    private final Marks marks;
    private final RadioButtonGroup<FeeLine> fee = new RadioButtonGroup<>();

    FeeForm(Texts texts, DossierDetails details) {
        this.marks = new Marks(texts);
        var owed = details.dossier().content().fees().stream()
                .filter(each -> !each.isSettled())
                .toList();
        fee.setLabel(texts.get("fee.which"));
        fee.setItems(owed);
        fee.setItemLabelGenerator(
                each -> FeeNames.name(texts, details, each.code()) + " · " + Formats.money(each.amountVnd()));
        fee.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        if (!owed.isEmpty()) {
            fee.setValue(owed.get(0));
        }
        marks.add("fee", fee);
    }

    @Override
    public DossierAction action() {
        return DossierAction.COLLECT_FEE;
    }

    @Override
    public List<Component> fields() {
        return List.of(fee);
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
        return fee.getOptionalValue()
                .<Decision<DossierCommand>>map(
                        each -> Decision.allowed(new DossierCommand.CollectFee(id, version, each.code())))
                .orElseGet(() -> Decision.refused(Reason.at("fee", "field.required")));
    }
}
