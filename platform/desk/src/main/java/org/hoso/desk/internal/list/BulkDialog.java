package org.hoso.desk.internal.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkOptions;
import org.hoso.bulk.BulkPlan;
import org.hoso.bulk.BulkRequest;
import org.hoso.bulk.BulkTarget;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.LetterKind;
import org.hoso.dossier.Assignee;
import org.hoso.dossier.CodedText;
import org.hoso.ui.kit.ConfirmKey;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Says what would come of a job, asks what it needs, and starts it. The plan is made beside the page. */
final class BulkDialog extends Dialog {

    private static final int EXAMPLES = 5;

    private final DeskServices services;
    private final Texts texts;
    private final BulkKind kind;
    private final BulkTarget target;
    private final Consumer<BulkJob> started;
    private final Div plan = new Div();
    private final ComboBox<Assignee> assignee = new ComboBox<>();
    private final TextArea supplement = new TextArea();
    private final DateField answerBy;
    private final TextArea comment = new TextArea();
    private final Select<LetterKind> letter = new Select<>();
    private final Button confirm;
    private List<Long> planned = List.of();

    /** {@code example} is a dossier of the target, to ask to whom it may be assigned. */
    BulkDialog(
            DeskServices services,
            Texts texts,
            BulkKind kind,
            BulkTarget target,
            Optional<Long> example,
            Consumer<BulkJob> started) {
        this.services = services;
        this.texts = texts;
        this.kind = kind;
        this.target = target;
        this.started = started;
        setHeaderTitle(texts.of("bulk", kind));
        setWidth("min(38rem, 95vw)");
        setCloseOnOutsideClick(false);
        plan.addClassName("hoso-stack-s");
        answerBy = new DateField(texts.get("supplement.answer-by"), texts);
        answerBy.setVisible(kind == BulkKind.REQUEST_SUPPLEMENT);
        assignee(example);
        supplement.setLabel(texts.get("bulk.supplement"));
        supplement.setRequiredIndicatorVisible(true);
        supplement.setMaxLength(1000);
        supplement.setWidthFull();
        supplement.setVisible(kind == BulkKind.REQUEST_SUPPLEMENT);
        comment.setLabel(texts.get("action.comment"));
        comment.setMaxLength(2000);
        comment.setWidthFull();
        comment.setVisible(kind != BulkKind.TAKE && kind != BulkKind.PRINT);
        letter.setLabel(texts.get("bulk.letter"));
        letter.setItems(LetterKind.values());
        letter.setItemLabelGenerator(each -> texts.of("letter", each));
        letter.setValue(LetterKind.RECEIPT);
        letter.setWidthFull();
        letter.setVisible(kind == BulkKind.PRINT);
        letter.addValueChangeListener(event -> look());
        var body = new Div(plan, letter, assignee, supplement, answerBy, comment);
        body.addClassName("hoso-stack");
        add(body);
        confirm = new Button(texts.get("bulk.start"), event -> start());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ConfirmKey.on(confirm);
        confirm.setEnabled(false);
        getFooter().add(new Button(texts.get("common.cancel"), event -> close()), confirm);
        look();
    }

    private void assignee(Optional<Long> example) {
        assignee.setLabel(texts.get("assign.to"));
        assignee.setVisible(kind == BulkKind.ASSIGN);
        assignee.setRequiredIndicatorVisible(true);
        assignee.setWidthFull();
        assignee.setItemLabelGenerator(each -> each.official().name());
        var choices = kind == BulkKind.ASSIGN
                ? example.map(id -> services.dossiers().assignees(Seat.actorAtWork(), id))
                        .orElse(List.of())
                : List.<Assignee>of();
        assignee.setItems((each, typed) -> Fold.matches(each.official().name(), typed), choices);
        assignee.addValueChangeListener(event -> look());
    }

    /** Makes the plan without holding the page. */
    private void look() {
        var actor = Seat.actorAtWork();
        var request = request();
        var ui = UI.getCurrent();
        confirm.setEnabled(false);
        plan.removeAll();
        if (kind == BulkKind.ASSIGN && assignee.isEmpty()) {
            plan.add(new Paragraph(texts.get("bulk.choose-first")));
            return;
        }
        waiting("bulk.planning");
        var unused = CompletableFuture.supplyAsync(() -> services.bulk().plan(actor, request))
                .whenComplete((made, fault) -> Later.on(ui, () -> {
                    plan.removeAll();
                    if (fault != null || made == null) {
                        plan.add(Reasons.message(List.of(texts.get("bulk.plan-failed")), true));
                    } else {
                        show(made);
                    }
                }));
    }

    private void show(Decision<BulkPlan> decision) {
        if (decision instanceof Decision.Allowed<BulkPlan> allowed) {
            var made = allowed.value();
            var possible = new Paragraph(texts.get("bulk.possible", made.possible(), made.total()));
            possible.addClassName("hoso-strong");
            plan.add(possible);
            if (!made.obstacles().isEmpty()) {
                var list = new UnorderedList();
                obstacles(made).forEach(each -> list.add(new ListItem(each)));
                plan.add(new Span(texts.get("bulk.obstacles")), list);
            }
            planned = made.dossierIds();
            confirm.setText(texts.get("bulk.start.count", made.possible()));
            confirm.setEnabled(made.possible() > 0);
        } else {
            plan.add(Reasons.error(texts, decision.reasons()));
        }
    }

    /** Reasons that read the same are told once, however they differ inside. */
    private List<String> obstacles(BulkPlan made) {
        var counts = new LinkedHashMap<String, Integer>();
        var examples = new LinkedHashMap<String, List<String>>();
        made.obstacles().forEach(each -> {
            var why = Reasons.text(texts, each.reason());
            counts.merge(why, each.count(), Integer::sum);
            examples.computeIfAbsent(why, key -> new ArrayList<>()).addAll(each.examples());
        });
        return counts.entrySet().stream()
                .map(each -> texts.get(
                        "bulk.obstacle",
                        each.getValue(),
                        each.getKey(),
                        examples.getOrDefault(each.getKey(), List.of()).stream()
                                .limit(EXAMPLES)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private BulkRequest request() {
        var words = comment.getValue().strip();
        var text = supplement.getValue().strip();
        var options = switch (kind) {
            case ASSIGN ->
                BulkOptions.assignTo(
                        assignee.getOptionalValue()
                                .map(each -> each.official().id())
                                .orElse(0L),
                        words);
            case REQUEST_SUPPLEMENT ->
                BulkOptions.supplement(
                        List.of(new CodedText(
                                "other", Optional.empty(), text.isEmpty() ? texts.get("bulk.supplement") : text)),
                        answerBy.day(),
                        words);
            case PRINT -> BulkOptions.print(letter.getValue());
            default -> BulkOptions.comment(words);
        };
        return new BulkRequest(kind, target, options);
    }

    private void start() {
        if (kind == BulkKind.REQUEST_SUPPLEMENT && supplement.getValue().strip().isEmpty()) {
            supplement.setInvalid(true);
            supplement.setErrorMessage(texts.get("reason.field.required"));
            supplement.focus();
            return;
        }
        if (answerBy.isMistyped()) {
            answerBy.setInvalid(true);
            answerBy.setErrorMessage(texts.get("reason.field.date"));
            return;
        }
        var actor = Seat.actorAtWork();
        // What was planned is done, not what the list shows by now.
        var request =
                new BulkRequest(kind, new BulkTarget.Chosen(planned), request().options());
        var ui = UI.getCurrent();
        confirm.setEnabled(false);
        waiting("bulk.starting");
        // Thousands of dossiers are read again; the page stays free meanwhile.
        var unused = CompletableFuture.supplyAsync(() -> services.bulk().start(actor, request))
                .whenComplete((begun, fault) -> Later.on(ui, () -> {
                    if (fault != null || begun == null) {
                        plan.removeAll();
                        plan.add(Reasons.message(List.of(texts.get("bulk.start-failed")), true));
                        confirm.setEnabled(true);
                    } else {
                        begun(begun);
                    }
                }));
    }

    private void begun(Decision<BulkJob> decision) {
        if (decision instanceof Decision.Allowed<BulkJob> allowed) {
            close();
            started.accept(allowed.value());
        } else {
            plan.removeAll();
            plan.add(Reasons.error(texts, decision.reasons()));
        }
    }

    private void waiting(String words) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        plan.removeAll();
        plan.add(new Span(texts.get(words)), bar);
    }
}
