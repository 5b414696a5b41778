package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hoso.dossier.FeeLine;
import org.hoso.procedure.FeeDefinition;
import org.hoso.ui.kit.ConfirmBadge;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** The fees of the case: how much, who is exempt, and whether the money was taken. */
final class FeesPanel extends Div {

    private final Texts texts;
    private final Marks marks;
    private final Runnable changed;
    private final Runnable taken;
    private final Map<String, String> exemptions = new HashMap<>();
    private final Set<String> paid = new HashSet<>();
    private final Map<String, Checkbox> ticks = new HashMap<>();
    private List<FeeLine> shown = List.of();

    /** {@code changed} is called when an exemption was chosen, {@code taken} when money was taken. */
    FeesPanel(Texts texts, Marks marks, Runnable changed, Runnable taken) {
        this.texts = texts;
        this.marks = marks;
        this.changed = changed;
        this.taken = taken;
        addClassName("hoso-stack-s");
    }

    /** Notes that all the money due now was taken. */
    void takeAll() {
        shown.stream()
                .filter(line -> line.timing() == FeeDefinition.Timing.ON_RECEIPT && line.amountVnd() > 0)
                .forEach(line -> Optional.ofNullable(ticks.get(line.code())).ifPresent(tick -> tick.setValue(true)));
    }

    /** Exempt groups and taken money by fee, as texts. */
    Map<String, String> typed() {
        var typed = new TreeMap<String, String>();
        exemptions.forEach((fee, group) -> typed.put(fee + ".exempt", group));
        paid().forEach(fee -> typed.put(fee + ".paid", "true"));
        return typed;
    }

    /** Takes over what {@link #typed} gave; to be called before the fees are shown. */
    void restore(Map<String, String> typed) {
        typed.forEach((name, value) -> {
            if (name.endsWith(".exempt")) {
                exemptions.put(name.substring(0, name.length() - ".exempt".length()), value);
            } else if (name.endsWith(".paid")) {
                paid.add(name.substring(0, name.length() - ".paid".length()));
            }
        });
    }

    void reset() {
        exemptions.clear();
        paid.clear();
        ticks.clear();
        shown = List.of();
        removeAll();
    }

    /** Shows the lines; does nothing when they are the same as before, so that the focus stays. */
    void show(List<FeeDefinition> definitions, List<FeeLine> lines) {
        if (lines.equals(shown) && getComponentCount() > 0) {
            return;
        }
        shown = List.copyOf(lines);
        removeAll();
        ticks.clear();
        marks.removeAll("fee.");
        if (lines.isEmpty()) {
            var none = new Span(texts.get("fee.none"));
            none.addClassName("hoso-muted");
            add(none);
        }
        for (var line : lines) {
            definitions.stream()
                    .filter(each -> each.code().equals(line.code()))
                    .findFirst()
                    .ifPresent(definition -> add(row(definition, line)));
        }
    }

    private Div row(FeeDefinition definition, FeeLine line) {
        var name = new Div(texts.of(definition.name()));
        name.addClassName("hoso-grow");
        var sum = new Span(
                line.quantity() == 1
                        ? Formats.money(line.amountVnd())
                        : line.quantity() + " × " + Formats.money(line.unitAmountVnd()) + " = "
                                + Formats.money(line.amountVnd()));
        if (definition.isOpen()) {
            sum.setText(texts.get("fee.open"));
        }
        sum.addClassNames("hoso-number", "hoso-strong");
        var row = new Div(name, sum);
        row.addClassName("hoso-row");
        if (!definition.exemptions().isEmpty()) {
            row.add(exemption(definition));
        }
        var tick = new Checkbox(texts.get("fee.taken"));
        tick.setAriaLabel(texts.get("fee.taken") + ": " + texts.of(definition.name()));
        tick.setValue(paid.contains(line.code()));
        tick.setVisible(line.amountVnd() > 0);
        tick.addValueChangeListener(event -> {
            if (event.getValue()) {
                paid.add(line.code());
            } else {
                paid.remove(line.code());
            }
            taken.run();
        });
        ticks.put(line.code(), tick);
        if (line.timing() == FeeDefinition.Timing.ON_RECEIPT && line.amountVnd() > 0) {
            tick.getElement().setAttribute("data-hoso-required", true);
        }
        marks.add("fee." + line.code(), tick);
        var when = new Span(texts.of("fee-timing", line.timing()));
        when.addClassNames("hoso-muted", "hoso-small");
        row.add(tick, when);
        if (!definition.confirmed()) {
            row.add(ConfirmBadge.of(texts));
        }
        return row;
    }

    private ComboBox<FeeDefinition.Exemption> exemption(FeeDefinition definition) {
        var choice = new ComboBox<FeeDefinition.Exemption>();
        choice.setPlaceholder(texts.get("fee.exemption"));
        choice.setAriaLabel(texts.get("fee.exemption") + ": " + texts.of(definition.name()));
        choice.setItems(definition.exemptions());
        choice.setItemLabelGenerator(each -> texts.of(each.name()));
        choice.setClearButtonVisible(true);
        definition.exemptions().stream()
                .filter(each -> each.code().equals(exemptions.get(definition.code())))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                exemptions.remove(definition.code());
            } else {
                exemptions.put(definition.code(), event.getValue().code());
            }
            changed.run();
        });
        return choice;
    }

    Map<String, String> exemptions() {
        return Map.copyOf(exemptions);
    }

    /** Codes of the fees whose money was taken. */
    Set<String> paid() {
        var owed = new HashSet<String>();
        shown.stream()
                .filter(line -> line.amountVnd() > 0)
                .map(FeeLine::code)
                .filter(paid::contains)
                .forEach(owed::add);
        return owed;
    }

    /** What is to be taken now. */
    long sumOnReceipt() {
        return shown.stream()
                .filter(line -> line.timing() == FeeDefinition.Timing.ON_RECEIPT)
                .mapToLong(FeeLine::amountVnd)
                .sum();
    }
}
