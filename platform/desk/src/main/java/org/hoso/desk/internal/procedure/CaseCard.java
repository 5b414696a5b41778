package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.TimeLimit;
import org.hoso.procedure.TimeLimit.Unit;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** One case: its time, papers and fees. */
final class CaseCard extends Div {

    private final ProcedureCase known;
    private final TextField name;
    private final TextField amount;
    private final Select<Unit> unit = new Select<>();
    private final TextField cutOff;
    private final Lines<PaperLine> papers;
    private final Lines<FeeLine> fees;

    CaseCard(Texts texts, ProcedureCase known, Runnable changed) {
        this.known = known;
        addClassNames("hoso-stack-s", "procedure-case");
        name = new TextField(texts.get("procedure.case.name"));
        name.addClassName("hoso-grow");
        amount = Numbers.field(texts.get("procedure.time"), "6rem");
        unit.setLabel(texts.get("procedure.time.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(each -> texts.of("procedure.time.unit", each));
        cutOff = new TextField(texts.get("procedure.cut-off"));
        cutOff.setPlaceholder("15:00");
        cutOff.setWidth("6rem");
        name.setValue(known.name().vi());
        Numbers.show(amount, known.limit().amount());
        unit.setValue(known.limit().unit());
        cutOff.setValue(known.limit().cutOff().map(LocalTime::toString).orElse(""));
        unit.addValueChangeListener(event -> enable());
        enable();
        var time = new Div(name, amount, unit, cutOff);
        time.addClassName("procedure-row");
        papers = new Lines<>(
                texts,
                "procedure.paper.add",
                () -> new PaperLine(texts, PaperLine.fresh(freePaper()), changed),
                changed);
        known.papers().forEach(each -> papers.put(new PaperLine(texts, each, changed)));
        fees = new Lines<>(
                texts, "procedure.fee.add", () -> new FeeLine(texts, FeeLine.fresh(freeFee()), changed), changed);
        known.fees().forEach(each -> fees.put(new FeeLine(texts, each, changed)));
        add(time, new H4(texts.get("procedure.papers")), papers, new H4(texts.get("procedure.fees")), fees);
        Changes.watch(changed, name, amount, unit, cutOff);
    }

    private String freePaper() {
        return Changes.free(
                "P", papers.lines().stream().map(each -> each.value().code()).toList());
    }

    private String freeFee() {
        return Changes.free(
                "F", fees.lines().stream().map(each -> each.value().code()).toList());
    }

    private void enable() {
        amount.setVisible(unit.getValue() != Unit.SAME_DAY && unit.getValue() != Unit.NONE);
        cutOff.setVisible(unit.getValue() == Unit.SAME_DAY);
    }

    ProcedureCase value() {
        boolean counted = amount.isVisible();
        return new ProcedureCase(
                known.code(),
                Changes.text(name.getValue()),
                new TimeLimit(
                        counted ? Numbers.of(amount) : BigDecimal.ZERO,
                        unit.getValue(),
                        cutOff.isVisible() ? hour() : Optional.empty()),
                papers.lines().stream().map(PaperLine::value).toList(),
                fees.lines().stream().map(FeeLine::value).toList(),
                known.toConfirm(),
                known.clockStart());
    }

    private Optional<LocalTime> hour() {
        try {
            return Optional.of(LocalTime.parse(cutOff.getValue().strip()));
        } catch (DateTimeParseException mistyped) {
            return Optional.empty();
        }
    }

    void mark(Marks marks, String at) {
        marks.add(at + ".name", name);
        marks.add(at + ".limit", amount.isVisible() ? amount : unit);
        marks.add(at + ".cutOff", cutOff);
        for (int i = 0; i < papers.lines().size(); i++) {
            papers.lines().get(i).mark(marks, at + ".paper." + i);
        }
        for (int i = 0; i < fees.lines().size(); i++) {
            fees.lines().get(i).mark(marks, at + ".fee." + i);
        }
    }

    boolean isMistyped() {
        return Numbers.isMistyped(amount)
                || papers.lines().stream().anyMatch(PaperLine::isMistyped)
                || fees.lines().stream().anyMatch(FeeLine::isMistyped);
    }
}
