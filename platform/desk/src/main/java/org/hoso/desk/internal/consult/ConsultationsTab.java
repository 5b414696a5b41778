package org.hoso.desk.internal.consult;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.LongFunction;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.Consultations;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.DossierDetails;
import org.hoso.organisation.Unit;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.hoso.ui.kit.UnitNames;

/** The consultations of a dossier: questions and answers, and what can be done with them. */
public final class ConsultationsTab extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;
    private final LongFunction<Component> file;

    /** {@code file} shows a file of the dossier by its id. */
    public ConsultationsTab(DeskServices services, Texts texts, DossierDetails details, LongFunction<Component> file) {
        this.services = services;
        this.texts = texts;
        this.details = details;
        this.file = file;
        addClassName("hoso-stack");
        show();
    }

    private Consultations consultations() {
        return services.cooperation().consultations();
    }

    private void show() {
        removeAll();
        var actor = Seat.actorAtWork();
        long id = details.dossier().id();
        var lines = consultations().ofDossier(actor, id);
        if (consultations().mayAsk(actor, id)) {
            var ask = new Button(
                    texts.get("consult.ask"),
                    VaadinIcon.COMMENTS_O.create(),
                    event -> new AskDialog(services, texts, id, this::show).open());
            ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(new Div(ask));
        }
        if (lines.isEmpty()) {
            var none = new Div(texts.get("consult.none"));
            none.addClassName("hoso-empty");
            add(none);
        }
        lines.forEach(line -> add(card(line)));
    }

    private Component card(Consultations.Line line) {
        var each = line.consultation();
        var title = new H3(texts.get(
                "consult.title", each.number(), texts.of("consult.kind", each.kind()), unit(each.askedUnit())));
        var head = new Div(title, ConsultationBadge.of(texts, each, services.now()));
        head.addClassNames("hoso-row", "hoso-row-between");
        var who = muted(texts.get(
                "consult.asked", each.askedBy().name(), unit(each.askingUnit()), Formats.dateTime(each.askedAt())));
        var card = new Div(head, who, words(each.question()), files(each.questionFiles()));
        if (each.silenceAgrees() && each.isOpen()) {
            card.add(muted(texts.get("consult.silence")));
        }
        each.remindedAt()
                .ifPresent(
                        at -> card.add(muted(texts.get("consult.reminded", each.reminders(), Formats.dateTime(at)))));
        each.answer().ifPresent(answer -> {
            var opinion = new Span(texts.of("consult.opinion", answer.opinion()));
            opinion.addClassName("hoso-strong");
            card.add(
                    opinion,
                    muted(answer.by().name() + " · " + Formats.dateTime(answer.at())),
                    words(answer.words()),
                    files(answer.files()));
        });
        card.add(buttons(line));
        card.addClassNames("hoso-card", "hoso-stack-s");
        return card;
    }

    private Component buttons(Consultations.Line line) {
        var each = line.consultation();
        var row = new Div();
        row.addClassNames("hoso-row", "hoso-no-print");
        if (line.mayAnswer()) {
            var answer = new Button(
                    texts.get(line.mayRecall() ? "consult.record-answer" : "consult.answer"),
                    event -> new AnswerDialog(services, texts, each, this::show).open());
            if (!line.mayRecall()) {
                answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            row.add(answer);
        }
        if (line.mayRecall()) {
            row.add(
                    new Button(
                            texts.get("consult.remind"),
                            event -> done(
                                    consultations().remind(Seat.actorAtWork(), each.id()), "consult.reminder-sent")),
                    new Button(texts.get("consult.recall"), event -> recall(each)));
        }
        return row;
    }

    private void recall(Consultation each) {
        var why = new TextArea(texts.get("consult.why"));
        why.setWidthFull();
        why.setMaxLength(2000);
        var dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("consult.recall"));
        dialog.add(why);
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("common.cancel"));
        dialog.setConfirmText(texts.get("consult.recall"));
        dialog.addConfirmListener(event ->
                done(consultations().recall(Seat.actorAtWork(), each.id(), why.getValue()), "consult.recalled"));
        dialog.open();
    }

    private void done(Decision<Consultation> decision, String key) {
        if (decision.isAllowed()) {
            Toasts.done(texts.get(key));
            show();
        } else {
            Toasts.failed(texts, Reasons.text(texts, decision.reasons()));
        }
    }

    private Div files(List<Long> ids) {
        var list = new Div();
        list.addClassName("hoso-stack-s");
        ids.forEach(id -> list.add(file.apply(id)));
        return list;
    }

    private static Div words(String words) {
        var box = new Div(words);
        box.addClassNames("desk-words", "hoso-pre");
        box.setVisible(!words.isBlank());
        return box;
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("hoso-muted", "hoso-small");
        return span;
    }

    private String unit(String code) {
        return services.organisation()
                .unit(code)
                .map((Unit unit) -> UnitNames.name(texts, unit))
                .orElse(code);
    }
}
