package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.hoso.decision.Decision;
import org.hoso.dossier.Filing;
import org.hoso.ui.kit.ConfirmKey;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Asks for the consignment or the online filing before what is typed waits to be received. */
final class AnnounceDialog extends Dialog {

    /** {@code announce} takes the number; {@code after} is told what waits now. */
    AnnounceDialog(
            Texts texts, Function<String, Decision<Filing>> announce, java.util.function.Consumer<Filing> after) {
        setHeaderTitle(texts.get("filing.announce"));
        setWidth("min(32rem, 95vw)");
        setCloseOnOutsideClick(false);
        var message = new Div();
        var slip = new TextField(texts.get("filing.slip"));
        slip.setMaxLength(100);
        slip.setWidthFull();
        slip.setManualValidation(true);
        slip.setAutofocus(true);
        var marks = new Marks(texts);
        marks.add("slip", slip);
        var body = new Div(message, new Paragraph(texts.get("filing.announce.words")), slip);
        body.addClassName("hoso-stack");
        add(body);
        var confirm = new Button(texts.get("filing.announce"), event -> {
            var decision = announce.apply(slip.getValue());
            if (decision instanceof Decision.Allowed<Filing> allowed) {
                close();
                after.accept(allowed.value());
            } else {
                message.removeAll();
                var rest = marks.show(decision.reasons());
                if (!rest.isEmpty()) {
                    message.add(Reasons.error(texts, rest));
                }
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ConfirmKey.on(confirm);
        getFooter().add(new Button(texts.get("common.cancel"), event -> close()), confirm);
    }
}
