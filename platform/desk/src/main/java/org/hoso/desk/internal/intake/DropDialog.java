package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Filing;
import org.hoso.ui.kit.ConfirmKey;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Says why something does not wait to be received any more. */
final class DropDialog extends Dialog {

    DropDialog(DeskServices services, Texts texts, Filing filing, Runnable after) {
        setHeaderTitle(texts.get("filing.drop") + " · " + filing.title());
        setWidth("min(32rem, 95vw)");
        setCloseOnOutsideClick(false);
        var message = new Div();
        var why = new TextArea(texts.get("filing.drop.why"));
        why.setWidthFull();
        why.setMaxLength(2000);
        why.setManualValidation(true);
        why.setRequiredIndicatorVisible(true);
        why.setAutofocus(true);
        var marks = new Marks(texts);
        marks.add("comment", why);
        var body = new Div(message, new Paragraph(texts.get("filing.drop.words")), why);
        body.addClassName("hoso-stack");
        add(body);
        var confirm = new Button(texts.get("filing.drop"), event -> {
            var decision = services.cooperation().filings().drop(Seat.actorAtWork(), filing.id(), why.getValue());
            if (decision.isAllowed()) {
                close();
                Toasts.done(texts.get("filing.dropped", filing.title()));
                after.run();
            } else {
                message.removeAll();
                var rest = marks.show(decision.reasons());
                if (!rest.isEmpty()) {
                    message.add(Reasons.error(texts, rest));
                }
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        ConfirmKey.on(confirm);
        getFooter().add(new Button(texts.get("common.cancel"), event -> close()), confirm);
    }
}
