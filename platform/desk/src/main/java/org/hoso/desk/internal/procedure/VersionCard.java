package org.hoso.desk.internal.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.FormField;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** A whole definition in words, part by part, and the differences of two. Pure. */
final class VersionCard {

    /** A part: what it is, and what is said about it. */
    record Part(String label, String words) {}

    /** A part that differs; empty where a definition has no such part. */
    record Difference(String label, Optional<String> before, Optional<String> after) {}

    private final Texts texts;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private VersionCard(Texts texts) {
        this.texts = texts;
    }

    /** The parts in the order in which people read them. */
    static List<Part> of(Texts texts, ProcedureVersion version) {
        return List.copyOf(parts(texts, version).values());
    }

    /** What differs, in the order of the newer definition; what is gone stands at the end. */
    static List<Difference> differences(Texts texts, ProcedureVersion before, ProcedureVersion after) {
        Map<String, Part> old = parts(texts, before);
        Map<String, Part> current = parts(texts, after);
        Set<String> keys = new LinkedHashSet<>(current.keySet());
        keys.addAll(old.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            Optional<Part> first = Optional.ofNullable(old.get(key));
            Optional<Part> second = Optional.ofNullable(current.get(key));
            if (!first.map(Part::words).equals(second.map(Part::words))) {
                String label = second.or(() -> first).map(Part::label).orElse("");
                differences.add(new Difference(label, first.map(Part::words), second.map(Part::words)));
            }
        }
        return differences;
    }

    private static Map<String, Part> parts(Texts texts, ProcedureVersion version) {
        VersionCard card = new VersionCard(texts);
        card.head(version);
        version.cases().forEach(card::procedureCase);
        version.form().forEach(section -> section.fields().forEach(card::field));
        int number = 1;
        for (StepDefinition step : version.steps()) {
            card.step(number++, step);
        }
        return card.parts;
    }

    private void head(ProcedureVersion version) {
        put("name", "procedure.name", texts.of(version.name()));
        put("field", "procedure.field", texts.of(version.field()));
        put("from", "procedure.from", Formats.date(version.from()));
        put("levels", "procedure.levels", names("level", version.levels()));
        put("channels", "procedure.channels", names("channel", version.channels()));
        put("decision", "procedure.decision", version.decision());
        put("result", "procedure.result", texts.of(version.resultName()));
    }

    private void procedureCase(ProcedureCase each) {
        String key = "case." + each.code();
        String name = texts.of(each.name());
        parts.put(key, new Part(texts.get("procedure.case"), name));
        parts.put(key + ".time", new Part(texts.get("procedure.time-of", name), time(each.limit())));
        each.toConfirm()
                .ifPresent(words -> parts.put(
                        key + ".confirm", new Part(texts.get("common.to-confirm") + " · " + name, texts.of(words))));
        each.papers()
                .forEach(paper -> parts.put(
                        key + ".paper." + paper.code(), new Part(texts.get("procedure.paper-of", name), paper(paper))));
        each.fees()
                .forEach(fee ->
                        parts.put(key + ".fee." + fee.code(), new Part(texts.get("procedure.fee-of", name), fee(fee))));
    }

    private String paper(PaperDefinition paper) {
        return texts.of(paper.name()) + " · "
                + texts.get("procedure.paper.number", paper.originals(), paper.copies()) + " · "
                + texts.of("procedure.paper.mode", paper.mode()) + " · "
                + texts.get(paper.required() ? "procedure.paper.required" : "procedure.paper.needed");
    }

    private String fee(FeeDefinition fee) {
        return texts.of(fee.name()) + " · " + texts.of("procedure.fee.kind", fee.kind()) + " · "
                + (fee.isOpen() ? texts.get("procedure.fee.open") : Formats.money(fee.amountVnd())) + " · "
                + texts.of("procedure.fee.timing", fee.timing())
                + (fee.decision().isBlank() ? "" : " · " + fee.decision());
    }

    private void field(FormField field) {
        parts.put(
                "form." + field.code(),
                new Part(
                        texts.get("procedure.form"),
                        texts.of(field.label())
                                + (field.required() ? " · " + texts.get("procedure.paper.required") : "")
                                + field.choices().stream()
                                        .map(choice -> texts.of(choice.name()))
                                        .collect(Collectors.joining(
                                                ", ", field.choices().isEmpty() ? "" : " · ", ""))));
    }

    private void step(int number, StepDefinition step) {
        parts.put(
                "step." + step.code(),
                new Part(
                        texts.get("procedure.step.number", number),
                        texts.of(step.name()) + " · " + texts.of("role", step.role()) + " · "
                                + texts.of("unit-kind", step.place()) + " · "
                                + texts.get(
                                        "procedure.hours",
                                        step.budgetHours().stripTrailingZeros().toPlainString())));
    }

    private String time(TimeLimit limit) {
        String amount = limit.amount().stripTrailingZeros().toPlainString();
        return texts.get("procedure.time." + limit.unit().name(), amount)
                + limit.cutOff()
                        .map(hour -> " (" + texts.get("procedure.cut-off.words", hour) + ")")
                        .orElse("");
    }

    private String names(String prefix, Set<? extends Enum<?>> values) {
        return values.stream()
                .sorted(java.util.Comparator.comparing(Enum::ordinal))
                .map(each -> texts.of(prefix, each))
                .collect(Collectors.joining(", "));
    }

    private void put(String key, String label, String words) {
        if (!words.isBlank()) {
            parts.put(key, new Part(texts.get(label), words));
        }
    }
}
