package org.hoso.desk.internal.consult;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ConsultationAnswer;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.ConfirmKey;
import org.hoso.ui.kit.FileUpload;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Answering a consultation. */
final class AnswerDialog extends Dialog {

    private final DeskServices services;
    private final Texts texts;
    private final Consultation consultation;
    private final Runnable after;
    private final Marks marks;
    private final RadioButtonGroup<Consultation.Opinion> opinion = new RadioButtonGroup<>();
    private final TextArea words;
    private final FileUpload files;
    private final Div message = new Div();

    AnswerDialog(DeskServices services, Texts texts, Consultation consultation, Runnable after) {
        this.services = services;
        this.texts = texts;
        this.consultation = consultation;
        this.after = after;
        this.marks = new Marks(texts);
        setHeaderTitle(texts.get("consult.answer") + " · " + consultation.dossierCode());
        setWidth("min(44rem, 95vw)");
        setCloseOnOutsideClick(false);
        var asked = new Div(consultation.question());
        asked.addClassNames("desk-words", "hoso-pre");
        opinion.setItems(Consultation.Opinion.values());
        opinion.setItemLabelGenerator(each -> texts.of("consult.opinion", each));
        opinion.setValue(
                consultation.kind() == Consultation.Kind.VERIFICATION
                        ? Consultation.Opinion.INFORMATION
                        : Consultation.Opinion.AGREE);
        opinion.setAriaLabel(texts.get("consult.answer"));
        words = new TextArea(texts.get("consult.words"));
        words.setMaxLength(2000);
        words.setWidthFull();
        words.setMinHeight("6rem");
        words.setAutofocus(true);
        files = new FileUpload(texts, services.attachments(), Seat.actorAtWork(), texts.get("consult.words"));
        marks.add("words", words);
        var body = new Div(message, asked, opinion, words, files);
        body.addClassName("hoso-stack-s");
        add(body);
        var send = new Button(texts.get("consult.send-answer"), event -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ConfirmKey.on(send);
        getFooter().add(new Button(texts.get("common.cancel"), event -> close()), send);
    }

    private void send() {
        message.removeAll();
        var decision = services.cooperation()
                .consultations()
                .answer(
                        Seat.actorAtWork(),
                        consultation.id(),
                        new ConsultationAnswer(opinion.getValue(), words.getValue(), Set.copyOf(files.ids())));
        var rest = marks.show(decision.reasons());
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
        if (decision.isAllowed()) {
            close();
            Toasts.done(texts.get("consult.answered"));
            after.run();
        }
    }
}
