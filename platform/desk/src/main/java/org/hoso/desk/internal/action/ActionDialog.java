package org.hoso.desk.internal.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.ConfirmKey;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/**
 * Asks for what an action needs and carries it out. A refusal leaves everything typed. When somebody else was faster,
 * it tells who, when and what, and goes on with the newer dossier without losing the comment.
 */
final class ActionDialog extends Dialog {

    private final DeskServices services;
    private final Texts texts;
    private final ActionForm form;
    private final Consumer<Dossier> after;
    private final Runnable reload;
    private final long id;
    private long version;
    private final Div message = new Div();
    private final TextArea comment;
    private final Button confirm;

    ActionDialog(
            DeskServices services,
            Texts texts,
            DossierDetails details,
            ActionForm form,
            Consumer<Dossier> after,
            Runnable reload) {
        this.services = services;
        this.texts = texts;
        this.form = form;
        this.after = after;
        this.reload = reload;
        this.id = details.dossier().id();
        this.version = details.dossier().version();
        setHeaderTitle(
                texts.of("action", form.action()) + " · " + details.dossier().code());
        // Asked for once: a form may lay its fields out anew each time, and a field stands in one place only.
        var fields = form.fields();
        var letter = form.letter().isPresent();
        setWidth(fields.isEmpty() ? "min(32rem, 95vw)" : letter ? "min(82rem, 98vw)" : "min(54rem, 95vw)");
        setCloseOnOutsideClick(false);
        comment = new TextArea(texts.get("action.comment"));
        comment.setWidthFull();
        comment.setMaxLength(2000);
        comment.setManualValidation(true);
        comment.setMinHeight("5.5rem");
        comment.setVisible(form.comment().isPresent());
        comment.setRequiredIndicatorVisible(
                form.comment().filter(ActionForm.Comment.REQUIRED::equals).isPresent());
        form.marks().add("comment", comment);
        var body = new Div(message);
        body.addClassName("hoso-stack");
        body.add(fields);
        body.add(comment);
        form.letter().ifPresentOrElse(changes -> add(besideLetter(body, changes)), () -> add(body));
        confirm = new Button(texts.of("action", form.action()), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ConfirmKey.on(confirm);
        getFooter().add(new Button(texts.get("common.cancel"), event -> close()), confirm);
        if (fields.isEmpty()) {
            comment.setAutofocus(true);
        }
    }

    /** The fields with the letter they lead to. */
    private Div besideLetter(Div body, ActionForm.Registrar changes) {
        var preview = new LetterPreview(
                services,
                texts,
                () -> form.command(id, version, comment.getValue().strip()));
        changes.onChange(preview::refresh);
        comment.addValueChangeListener(event -> preview.refresh());
        var both = new Div(body, preview);
        both.addClassName("desk-beside-letter");
        return both;
    }

    private void confirm() {
        message.removeAll();
        var runner = new ActionRunner(services, texts);
        var decision = form.command(id, version, comment.getValue().strip()).then(runner::execute);
        if (decision instanceof Decision.Allowed<Dossier> allowed) {
            close();
            runner.done(form.action(), allowed.value(), after);
        } else {
            refuse(decision.reasons());
        }
    }

    private void refuse(List<Reason> reasons) {
        var stale = reasons.stream()
                .filter(each -> "dossier.stale".equals(each.code()))
                .findFirst();
        if (stale.isPresent()) {
            conflict(stale.get());
            return;
        }
        var rest = form.marks()
                .show(reasons.stream()
                        .map(each -> "comment.required".equals(each.code())
                                        && each.field().isEmpty()
                                ? Reason.at("comment", each.code())
                                : each)
                        .toList());
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
    }

    private void conflict(Reason stale) {
        var box = Reasons.error(texts, List.of(stale));
        var again = new Button(texts.get("stale.reload"), event -> goOn());
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        box.add(again);
        message.add(box);
        confirm.setEnabled(false);
    }

    /** Shows field by field what both have changed; confirming waits for the choice. */
    private void merge(DossierDetails newer, boolean offered) {
        var conflicts = form.rebases().stream()
                .flatMap(each -> each.onto(newer).stream())
                .toList();
        if (!conflicts.isEmpty()) {
            var journal = newer.journal();
            var other = journal.isEmpty()
                    ? ""
                    : journal.get(journal.size() - 1).by().name();
            confirm.setEnabled(false);
            message.add(new ConflictPanel(texts, conflicts, other, settled -> confirm.setEnabled(offered && settled)));
        }
    }

    private void goOn() {
        message.removeAll();
        var decision = services.dossiers().open(Seat.actorAtWork(), id);
        if (decision instanceof Decision.Allowed<DossierDetails> allowed) {
            var details = allowed.value();
            version = details.dossier().version();
            boolean offered = details.actions().stream().anyMatch(offer -> offer.action() == form.action());
            confirm.setEnabled(offered);
            var state = texts.of("state", details.dossier().state());
            message.add(Reasons.message(
                    List.of(texts.get(offered ? "stale.go-on" : "stale.not-any-more", state)), !offered));
            merge(details, offered);
            reload.run();
        } else {
            message.add(Reasons.error(texts, decision.reasons()));
        }
    }
}
