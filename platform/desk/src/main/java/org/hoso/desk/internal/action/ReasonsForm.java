package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.cooperation.PaperMark;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.Refusal;
import org.hoso.procedure.PaperDefinition;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Reasons as codes first and words second: what to supplement, why it is refused or stopped. */
final class ReasonsForm implements ActionForm {

    private static final List<String> SUPPLEMENT = List.of("missing", "unclear", "expired", "wrong-form", "other");
    private static final List<String> REFUSAL =
            List.of("not-competent", "not-eligible", "not-supplemented", "false-papers", "other");

    private final DossierAction action;
    private final Texts texts;
    private final Marks marks;
    private final List<PaperDefinition> papers;
    private final Div lines = new Div();
    private Runnable changed = () -> {};
    private final DateField answerBy;
    private final List<ReasonLine> items = new ArrayList<>();

    ReasonsForm(DossierAction action, DeskServices services, Texts texts, DossierDetails details) {
        this.action = action;
        this.texts = texts;
        this.marks = new Marks(texts);
        this.papers = details.procedure()
                .caseOf(details.dossier().procedure().caseCode())
                .map(each -> each.papers())
                .orElse(List.of());
        this.answerBy = new DateField(texts.get("supplement.answer-by"), texts);
        marks.add("answerBy", answerBy);
        lines.addClassName("hoso-stack-s");
        var proposed = details.dossier().refusal().map(Refusal::reasons).orElse(List.of());
        if (action == DossierAction.REFUSE && !proposed.isEmpty()) {
            proposed.forEach(reason -> addLine().show(reason));
        }
        if (action == DossierAction.REQUEST_SUPPLEMENT) {
            services
                    .cooperation()
                    .marks()
                    .ofDossier(Seat.actorAtWork(), details.dossier().id())
                    .stream()
                    .filter(mark -> mark.verdict() != PaperMark.Verdict.OK)
                    .forEach(mark ->
                            addLine().show(new CodedText(mark.reason(), Optional.of(mark.paperCode()), mark.words())));
        }
        if (items.isEmpty()) {
            addLine();
        }
    }

    private ReasonLine addLine() {
        var codes = action == DossierAction.REQUEST_SUPPLEMENT ? SUPPLEMENT : REFUSAL;
        var prefix = action == DossierAction.REQUEST_SUPPLEMENT ? "supplement." : "refusal.";
        var line = new ReasonLine(
                texts, prefix, codes, action == DossierAction.REQUEST_SUPPLEMENT ? papers : List.of(), this::remove);
        items.add(line);
        lines.add(line);
        line.onChange(() -> changed.run());
        changed.run();
        return line;
    }

    private void remove(ReasonLine line) {
        if (items.size() > 1) {
            items.remove(line);
            lines.remove(line);
            changed.run();
        }
    }

    @Override
    public DossierAction action() {
        return action;
    }

    @Override
    public List<Component> fields() {
        var fields = new ArrayList<Component>();
        fields.add(new Paragraph(texts.get("reasons.words." + action.name())));
        fields.add(lines);
        if (action != DossierAction.STOP) {
            var more = new Button(
                    texts.get("reasons.add"),
                    VaadinIcon.PLUS.create(),
                    event -> addLine().focus());
            more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            fields.add(more);
        }
        if (action == DossierAction.REQUEST_SUPPLEMENT) {
            fields.add(answerBy);
        }
        return fields;
    }

    @Override
    public Marks marks() {
        return marks;
    }

    @Override
    public Optional<Comment> comment() {
        return Optional.of(Comment.OPTIONAL);
    }

    private void listen(Runnable listener) {
        changed = listener;
        answerBy.addValueChangeListener(event -> listener.run());
    }

    @Override
    public Optional<Registrar> letter() {
        return action == DossierAction.STOP ? Optional.empty() : Optional.of(this::listen);
    }

    @Override
    public Decision<DossierCommand> command(long id, long version, String comment) {
        if (answerBy.isMistyped()) {
            return Decision.refused(Reason.at("answerBy", "field.date"));
        }
        List<CodedText> reasons =
                items.stream().map(ReasonLine::reason).flatMap(Optional::stream).toList();
        if (reasons.isEmpty()) {
            return Decision.refused(Reason.of("reason.required"));
        }
        return Decision.allowed(
                switch (action) {
                    case REQUEST_SUPPLEMENT ->
                        new DossierCommand.RequestSupplement(id, version, reasons, answerBy.day(), comment);
                    case PROPOSE_REFUSAL -> new DossierCommand.ProposeRefusal(id, version, reasons, comment);
                    case REFUSE -> new DossierCommand.Refuse(id, version, reasons, comment);
                    default -> new DossierCommand.Stop(id, version, reasons.get(0), comment);
                });
    }
}
