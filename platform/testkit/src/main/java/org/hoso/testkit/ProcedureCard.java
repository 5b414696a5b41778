package org.hoso.testkit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.FormField;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;

/**
 * A whole definition as text for people. A sector keeps the text of each procedure beside its tests and compares: what a
 * change of the data means is then read in the review, word by word.
 */
public final class ProcedureCard {

    private final StringBuilder text = new StringBuilder();

    private ProcedureCard() {}

    /** The card, lines ended by {@code \n}. */
    public static String of(ProcedureVersion version) {
        ProcedureCard card = new ProcedureCard();
        card.head(version);
        version.cases().forEach(card::procedureCase);
        version.form().forEach(section -> {
            card.line(
                    "",
                    "FORM " + section.code() + ": " + both(section.title())
                            + (section.byOfficial() ? ", by officials" : ""));
            section.fields().forEach(card::field);
        });
        card.line("", "STEPS");
        version.steps().forEach(card::step);
        return card.text.toString();
    }

    private void head(ProcedureVersion version) {
        line("", version.code() + " version " + version.version() + ", from " + version.from());
        line("  ", both(version.name()));
        line("  ", "sector " + version.sector() + ", field " + both(version.field()));
        line(
                "  ",
                "levels " + version.levels().stream().sorted().toList() + ", channels "
                        + version.channels().stream().sorted().toList());
        line("  ", "decision " + version.decision() + ", clock starts with " + version.clockStart());
        line(
                "  ",
                "result " + both(version.resultName())
                        + version.resultCode().map(code -> ", " + code).orElse(""));
        line("  ", "summary " + version.summary());
        version.siteField().ifPresent(field -> line("  ", "lies at " + field));
        if (!version.searchTerms().isEmpty()) {
            line("  ", "found by " + String.join(" ", version.searchTerms()));
        }
    }

    private void procedureCase(ProcedureCase each) {
        line("", "CASE " + each.code() + ": " + both(each.name()));
        line("  ", "time " + time(each.limit()));
        each.toConfirm().ifPresent(words -> line("  ", "TO CONFIRM: " + both(words)));
        each.papers().forEach(this::paper);
        each.fees().forEach(this::fee);
    }

    private void paper(PaperDefinition paper) {
        line("  ", "paper " + paper.code() + ": " + both(paper.name()));
        line(
                "    ",
                paper.originals() + " originals, " + paper.copies() + " copies, " + paper.mode()
                        + (paper.required() ? ", required" : ", when needed"));
        line("    ", both(paper.hint()));
    }

    private void fee(FeeDefinition fee) {
        line("  ", "fee " + fee.code() + ": " + both(fee.name()));
        line(
                "    ",
                fee.kind() + (fee.isOpen() ? " amount not set" : " " + fee.amountVnd() + " VND")
                        + fee.quantityField().map(field -> " times " + field).orElse("") + ", " + fee.timing() + ", by "
                        + fee.decision() + (fee.confirmed() ? "" : ", not confirmed"));
        fee.exemptions().forEach(each -> line("    ", "exempt " + each.code() + ": " + both(each.name())));
    }

    private void field(FormField field) {
        line("  ", field.code() + ": " + both(field.label()));
        String bounds = bounds(
                field.minimum().map(each -> "from " + each), field.maximum().map(each -> "to " + each));
        line(
                "    ",
                field.kind() + (field.required() ? ", required" : "") + ", at most " + field.maxLength()
                        + " characters" + (bounds.isEmpty() ? "" : ", " + bounds)
                        + field.pattern().map(each -> ", pattern " + each).orElse(""));
        field.choices().forEach(each -> line("    ", each.code() + ": " + both(each.name())));
        field.hint().ifPresent(hint -> line("    ", "hint: " + both(hint)));
    }

    private void step(StepDefinition step) {
        line("  ", step.code() + ": " + both(step.name()));
        line(
                "    ",
                step.kind() + " by " + step.role() + " at " + step.place() + ", "
                        + step.budgetHours().toPlainString() + " working hours"
                        + step.handler().map(name -> ", handler " + name).orElse(""));
    }

    private static String bounds(Optional<String> first, Optional<String> second) {
        return Stream.of(first.orElse(""), second.orElse(""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String time(TimeLimit limit) {
        return limit.unit()
                + (limit.amount().signum() == 0 ? "" : " " + limit.amount().toPlainString())
                + limit.cutOff().map(hour -> ", next working day from " + hour).orElse("");
    }

    private static String both(LocalText words) {
        return words.vi() + " | " + words.en();
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }
}
