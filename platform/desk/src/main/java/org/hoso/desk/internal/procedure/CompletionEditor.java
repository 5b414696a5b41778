package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.procedure.Channel;
import org.hoso.procedure.Completion;
import org.hoso.procedure.ProcedureAdministration.Details;
import org.hoso.procedure.ProcedureAdministration.Version;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.TimeLimit;
import org.hoso.ui.kit.ConfirmBar;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Completes a procedure of the locality part by part. What is begun is kept at each field, and published when asked. */
final class CompletionEditor extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Details details;
    private final Consumer<Details> published;
    private final Div message = new Div();
    private final Span status = new Span();
    private final DateField from;
    private final CheckboxGroup<Channel> channels = new CheckboxGroup<>();
    private final Lines<CaseCard> cases;
    private final Lines<StepLine> steps;
    private final Span sum = new Span();

    /** {@code published} gets the procedure after it was published, or after what was begun was forgotten. */
    CompletionEditor(DeskServices services, Texts texts, Details details, Consumer<Details> published) {
        this.services = services;
        this.texts = texts;
        this.details = details;
        this.published = published;
        addClassNames("hoso-stack", "procedure-editor");
        Completion completion = details.completion().orElseThrow();
        from = new DateField(texts.get("procedure.from"), texts);
        from.setDay(java.util.Optional.of(completion.from()));
        channels.setLabel(texts.get("procedure.channels"));
        channels.setItems(Channel.values());
        channels.setItemLabelGenerator(each -> texts.of("channel", each));
        channels.setValue(completion.channels());
        cases = new Lines<>(texts, "procedure.case.add", this::freshCase, this::keep);
        completion.cases().forEach(each -> cases.put(new CaseCard(texts, each, this::keep)));
        steps = new Lines<>(texts, "procedure.step.add", this::freshStep, this::keep);
        completion.steps().forEach(each -> steps.put(new StepLine(texts, each, this::keep)));
        Changes.watch(this::keep, from, channels);
        build();
    }

    private void build() {
        details.local()
                .filter(local -> !local.durations().isEmpty())
                .ifPresent(local -> add(new Paragraph(texts.get(
                        "procedure.printed",
                        local.durations().entrySet().stream()
                                .sorted(java.util.Map.Entry.comparingByKey())
                                .map(each -> texts.of("channel", each.getKey()) + ": " + each.getValue())
                                .collect(java.util.stream.Collectors.joining("; "))))));
        if (!details.row().missing().isEmpty()) {
            add(Reasons.warning(texts, details.row().missing()));
        }
        var first = new Div(from, channels);
        first.addClassName("procedure-row");
        sum.addClassNames("hoso-muted", "hoso-small");
        var forget = new Button(texts.get("procedure.discard"), event -> discard());
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        status.addClassNames("hoso-muted", "hoso-small");
        add(
                message,
                first,
                new H3(texts.get("procedure.cases")),
                cases,
                new H3(texts.get("procedure.steps")),
                new Paragraph(texts.get("procedure.steps.words")),
                steps,
                sum,
                new ConfirmBar(texts.get("procedure.publish"), this::publish, status, forget));
        showSum();
    }

    private CaseCard freshCase() {
        String code = Changes.free(
                "case", cases.lines().stream().map(each -> each.value().code()).toList());
        return new CaseCard(
                texts,
                new ProcedureCase(code, Changes.text(""), TimeLimit.workingDays(0), List.of(), List.of()),
                this::keep);
    }

    private StepLine freshStep() {
        String code = Changes.free(
                "step", steps.lines().stream().map(each -> each.value().code()).toList());
        return new StepLine(texts, StepLine.fresh(code), this::keep);
    }

    private void showSum() {
        BigDecimal hours = steps.lines().stream()
                .map(each -> each.value().budgetHours().max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sum.setText(texts.get("procedure.steps.sum", hours.stripTrailingZeros().toPlainString()));
    }

    /** A mistyped number is not kept, it stays on the page to be mended. */
    private void keep() {
        showSum();
        boolean mistyped = from.day().isEmpty()
                || cases.lines().stream().anyMatch(CaseCard::isMistyped)
                || steps.lines().stream().anyMatch(StepLine::isMistyped);
        if (mistyped) {
            status.setText(texts.get("procedure.mistyped"));
            return;
        }
        var decision = services.keeping()
                .procedures()
                .keep(Seat.actorAtWork(), details.row().code(), value());
        status.setText(
                decision.isAllowed()
                        ? texts.get("procedure.kept", Formats.dateTime(services.now()))
                        : Reasons.text(texts, decision.reasons()));
    }

    private Completion value() {
        return new Completion(
                cases.lines().stream().map(CaseCard::value).toList(),
                steps.lines().stream().map(StepLine::value).toList(),
                channels.getValue(),
                from.day().orElse(services.today()));
    }

    private void publish() {
        if (from.day().isEmpty()) {
            show(List.of(Reason.at("from", "field.date")));
            return;
        }
        long open = details.row().versions().stream().mapToLong(Version::open).sum();
        if (open == 0) {
            finish();
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("procedure.publish"));
        dialog.setText(texts.get("procedure.publish.open", open));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("common.cancel"));
        dialog.setConfirmText(texts.get("procedure.publish"));
        dialog.addConfirmListener(event -> finish());
        dialog.open();
    }

    private void finish() {
        var decision = services.keeping()
                .procedures()
                .publish(Seat.actorAtWork(), details.row().code(), value());
        if (decision instanceof Decision.Allowed<Details> allowed) {
            Toasts.done(texts.get("procedure.published", details.row().code()));
            published.accept(allowed.value());
        } else {
            show(decision.reasons());
        }
    }

    private void discard() {
        services.keeping()
                .procedures()
                .discard(Seat.actorAtWork(), details.row().code())
                .asOptional()
                .ifPresent(published);
    }

    /** The reasons at their parts; the numbers of the parts are those of this moment. */
    private void show(List<Reason> reasons) {
        var marks = new Marks(texts);
        marks.add("from", from);
        marks.add("channels", channels);
        for (int i = 0; i < cases.lines().size(); i++) {
            cases.lines().get(i).mark(marks, "case." + i);
        }
        for (int i = 0; i < steps.lines().size(); i++) {
            steps.lines().get(i).mark(marks, "step." + i);
        }
        message.removeAll();
        var rest = marks.show(reasons);
        if (!rest.isEmpty()) {
            message.add(Reasons.message(
                    rest.stream()
                            .map(each -> place(each) + Reasons.text(texts, each))
                            .toList(),
                    true));
        }
    }

    /** What a reason is about that no field takes, such as a list without entries. */
    private String place(Reason reason) {
        return reason.field()
                .filter(field -> texts.has("procedure." + field))
                .map(field -> texts.get("procedure." + field) + ": ")
                .orElse("");
    }
}
