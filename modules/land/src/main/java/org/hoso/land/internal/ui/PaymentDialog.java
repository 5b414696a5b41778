package org.hoso.land.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand.ConfirmObligation;
import org.hoso.dossier.Obligation.Outcome;
import org.hoso.dossier.ObligationRow;
import org.hoso.dossier.Proof;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.hoso.ui.slot.ScreenContext;

/** Records that the obligation is settled, with its proof; the dossier goes on. What was typed stays when it is refused. */
final class PaymentDialog extends Dialog {

    private final TaxBoardScreen.Services services;
    private final ScreenContext context;
    private final ObligationRow row;
    private final Runnable done;
    private final Texts texts;
    private final Div message = new Div();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextField proof = new TextField();
    private final DateField date;

    PaymentDialog(TaxBoardScreen.Services services, ScreenContext context, ObligationRow row, Runnable done) {
        this.services = services;
        this.context = context;
        this.row = row;
        this.done = done;
        this.texts = Texts.kit(context.locale());
        setHeaderTitle(MessageFormat.format(
                words("screen.tax.confirm.title"), row.row().code()));
        outcome.setLabel(words("screen.tax.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> words("screen.tax.outcome." + each));
        outcome.setValue(Outcome.PAID);
        proof.setLabel(words("screen.tax.proof"));
        proof.setMaxLength(300);
        proof.setWidthFull();
        proof.setAutofocus(true);
        date = new DateField(words("screen.tax.proof-date"), texts);
        VerticalLayout content = new VerticalLayout(message, outcome, proof, date);
        content.setPadding(false);
        add(content);
        Button save = new Button(words("screen.tax.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words("screen.tax.cancel"), event -> close()), save);
    }

    private void save() {
        message.removeAll();
        if (date.isMistyped()) {
            message.add(Reasons.error(texts, List.of(Reason.at("proof.date", "field.date"))));
            return;
        }
        Decision<Dossier> decision = services.commands()
                .execute(
                        context.actor(),
                        new ConfirmObligation(
                                row.row().id(),
                                row.row().version(),
                                outcome.getOptionalValue().orElse(Outcome.PAID),
                                Optional.empty(),
                                new Proof(proof.getValue().strip(), date.day(), Optional.empty()),
                                ""));
        if (decision.isAllowed()) {
            close();
            Toasts.done(MessageFormat.format(words("screen.tax.done"), row.row().code()));
            done.run();
        } else {
            message.add(Reasons.error(texts, decision.reasons()));
        }
    }

    private String words(String key) {
        return services.messages().text(key).in(context.locale());
    }
}
