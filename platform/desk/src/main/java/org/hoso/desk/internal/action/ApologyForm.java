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
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.TimeSheet;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Apologising with a new date: reason codes first, then the date within the bounds of the locality. */
final class ApologyForm implements ActionForm {

    private static final List<String> CODES =
            List.of("workload", "late-transfer", "late-coordination", "complex", "system", "other");

    private final Texts texts;
    private final Marks marks;
    private final DateField newDay;
    private final Div lines = new Div();
    private Runnable changed = () -> {};
    private final List<ReasonLine> reasons = new ArrayList<>();
    private final List<Component> fields = new ArrayList<>();

    ApologyForm(DeskServices services, Texts texts, DossierDetails details) {
        this.texts = texts;
        this.marks = new Marks(texts);
        newDay = new DateField(texts.get("apology.new-day"), texts);
        newDay.setRequiredIndicatorVisible(true);
        marks.add("newDay", newDay);
        var timing = details.dossier().timing();
        timing.duePromised()
                .or(timing::dueCurrent)
                .ifPresent(due -> fields.add(new Paragraph(texts.get("apology.due", Formats.dateTime(due)))));
        var rule = services.timeRules().apology();
        var bounds = texts.get("apology.bounds", rule.most(), rule.workingDays());
        fields.add(
                rule.confirmed()
                        ? new Paragraph(bounds)
                        : Reasons.message(List.of(bounds, texts.get("apology.unconfirmed")), false));
        lines.addClassName("hoso-stack-s");
        var sheet = services.timeSheets()
                .of(Seat.actorAtWork(), details.dossier().id())
                .asOptional();
        var first = addLine();
        sheet.ifPresent(each -> prefill(each, first, services));
        fields.add(lines);
        var more = new Button(
                texts.get("reasons.add"),
                VaadinIcon.PLUS.create(),
                event -> addLine().focus());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        fields.add(more);
        fields.add(newDay);
    }

    /** The reason follows from who held the clock longest, the date from the steps still to do. */
    private void prefill(TimeSheet sheet, ReasonLine line, DeskServices services) {
        sheet.apology().ifPresent(offer -> newDay.setDay(Optional.of(offer.suggested())));
        sheet.shares().stream().filter(TimeSheet.Share::counts).findFirst().ifPresent(share -> {
            var holder = share.unitCode()
                    .flatMap(code -> services.organisation().unit(code))
                    .map(unit -> unit.name())
                    .orElse(texts.of("holder", share.holder()));
            var time = new Formats(texts).working(share.workingMinutes(), sheet.minutesPerDay());
            var code = switch (share.holder()) {
                case UNIT -> "workload";
                case COUNTER, POST -> "late-transfer";
                default -> "late-coordination";
            };
            line.show(new CodedText(
                    code, Optional.empty(), texts.get("apology." + code) + texts.get("apology.longest", holder, time)));
        });
    }

    private ReasonLine addLine() {
        var line = new ReasonLine(texts, "apology.", CODES, List.of(), this::remove);
        reasons.add(line);
        lines.add(line);
        line.onChange(() -> changed.run());
        changed.run();
        return line;
    }

    private void remove(ReasonLine line) {
        if (reasons.size() > 1) {
            reasons.remove(line);
            lines.remove(line);
            changed.run();
        }
    }

    @Override
    public DossierAction action() {
        return DossierAction.APOLOGISE;
    }

    @Override
    public List<Component> fields() {
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
        newDay.addValueChangeListener(event -> listener.run());
    }

    @Override
    public Optional<Registrar> letter() {
        return Optional.of(this::listen);
    }

    @Override
    public Decision<DossierCommand> command(long id, long version, String comment) {
        if (newDay.isMistyped()) {
            return Decision.refused(Reason.at("newDay", "field.date"));
        }
        List<CodedText> given = reasons.stream()
                .map(ReasonLine::reason)
                .flatMap(Optional::stream)
                .toList();
        return given.isEmpty()
                ? Decision.refused(Reason.of("reason.required"))
                : Decision.allowed(new DossierCommand.Apologise(id, version, given, newDay.day(), comment));
    }
}
