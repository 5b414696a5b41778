package org.hoso.desk.internal.consult;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ConsultationRequest;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.organisation.Unit;
import org.hoso.ui.kit.ConfirmKey;
import org.hoso.ui.kit.FileUpload;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.hoso.ui.kit.UnitNames;

/** Asking another unit. */
final class AskDialog extends Dialog {

    private final DeskServices services;
    private final Texts texts;
    private final long dossierId;
    private final Runnable after;
    private final Marks marks;
    private final RadioButtonGroup<Consultation.Kind> kind = new RadioButtonGroup<>();
    private final ComboBox<Unit> unit;
    private final TextArea question;
    private final IntegerField days;
    private final Checkbox silence;
    private final FileUpload files;
    private final Div message = new Div();

    AskDialog(DeskServices services, Texts texts, long dossierId, Runnable after) {
        this.services = services;
        this.texts = texts;
        this.dossierId = dossierId;
        this.after = after;
        this.marks = new Marks(texts);
        setHeaderTitle(texts.get("consult.ask"));
        setWidth("min(44rem, 95vw)");
        setCloseOnOutsideClick(false);
        kind.setItems(Consultation.Kind.values());
        kind.setItemLabelGenerator(each -> texts.of("consult.kind", each));
        kind.setValue(Consultation.Kind.OPINION);
        kind.setAriaLabel(texts.get("consult.kind"));
        unit = new ComboBox<>(texts.get("consult.unit"));
        unit.setItems(
                (each, typed) -> Fold.matches(UnitNames.name(texts, each) + " " + each.code(), typed),
                services.cooperation().consultations().askable(Seat.actorAtWork()));
        unit.setItemLabelGenerator(each -> UnitNames.name(texts, each));
        unit.setWidthFull();
        unit.setAutofocus(true);
        question = new TextArea(texts.get("consult.question"));
        question.setMaxLength(2000);
        question.setWidthFull();
        question.setMinHeight("6rem");
        days = new IntegerField(texts.get("consult.days"));
        days.setRequiredIndicatorVisible(true);
        days.setMin(1);
        days.setMax(90);
        days.setStepButtonsVisible(true);
        days.setWidth("min(17rem, 100%)");
        silence = new Checkbox(texts.get("consult.silence"));
        files = new FileUpload(texts, services.attachments(), Seat.actorAtWork(), texts.get("consult.question"));
        marks.add("askedUnit", unit);
        marks.add("question", question);
        marks.add("workingDays", days);
        var time = new Div(days, silence);
        time.addClassName("hoso-row");
        var body = new Div(message, kind, unit, question, time, files);
        body.addClassName("hoso-stack-s");
        add(body);
        var send = new Button(texts.get("consult.send"), event -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ConfirmKey.on(send);
        getFooter().add(new Button(texts.get("common.cancel"), event -> close()), send);
    }

    private void send() {
        message.removeAll();
        var request = new ConsultationRequest(
                kind.getValue(),
                unit.getOptionalValue().map(Unit::code).orElse(""),
                question.getValue(),
                Set.copyOf(files.ids()),
                Optional.ofNullable(days.getValue()).orElse(0),
                silence.getValue(),
                false);
        Decision<Consultation> decision = days.isEmpty()
                ? Decision.refused(Reason.at("workingDays", "field.required"))
                : services.cooperation().consultations().ask(Seat.actorAtWork(), dossierId, request);
        var rest = marks.show(decision.reasons());
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
        if (decision.isAllowed()) {
            close();
            Toasts.done(texts.get("consult.sent"));
            after.run();
        }
    }
}
