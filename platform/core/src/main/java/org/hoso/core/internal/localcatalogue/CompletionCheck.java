package org.hoso.core.internal.localcatalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.procedure.Completion;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.hoso.procedure.TimeLimit.Unit;

/** What is wrong with a completion, each at its part. Pure. */
final class CompletionCheck {

    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_PARTS = 50;
    private static final long LARGEST_FEE = 10_000_000_000L;
    private static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(9_999);

    private final List<Reason> faults = new ArrayList<>();

    private CompletionCheck() {}

    /** The faults in the order of the parts; empty when it can be published. */
    static List<Reason> faults(Completion completion, LocalDate today) {
        CompletionCheck check = new CompletionCheck();
        check.parts("cases", completion.cases());
        for (int i = 0; i < completion.cases().size(); i++) {
            check.procedureCase("case." + i, completion.cases().get(i), completion.steps());
        }
        check.parts("steps", completion.steps());
        for (int i = 0; i < completion.steps().size(); i++) {
            check.step("step." + i, completion.steps().get(i));
        }
        if (completion.channels().isEmpty()) {
            check.add("channels", "field.required");
        }
        if (completion.from().isBefore(today)) {
            check.add("from", "field.date");
        }
        return check.faults;
    }

    private void parts(String field, List<?> parts) {
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            add(field, "field.required");
        }
    }

    private void procedureCase(String at, ProcedureCase each, List<StepDefinition> steps) {
        name(at, each.name());
        limit(at, each.limit());
        BigDecimal budget = steps.stream().map(StepDefinition::budgetHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean counted =
                each.limit().unit() != Unit.NONE && each.limit().amount().signum() >= 0;
        if (counted && budget.compareTo(StandardProcess.hours(each.limit())) > 0) {
            faults.add(Reason.at(
                    at + ".limit",
                    "procedure.budget",
                    budget.stripTrailingZeros().toPlainString(),
                    StandardProcess.hours(each.limit()).stripTrailingZeros().toPlainString()));
        }
        for (int i = 0; i < each.papers().size(); i++) {
            paper(at + ".paper." + i, each.papers().get(i));
        }
        for (int i = 0; i < each.fees().size(); i++) {
            fee(at + ".fee." + i, each.fees().get(i));
        }
    }

    private void limit(String at, TimeLimit limit) {
        boolean counted = limit.unit() != Unit.NONE && limit.unit() != Unit.SAME_DAY;
        boolean halves = limit.amount()
                        .multiply(BigDecimal.valueOf(2))
                        .stripTrailingZeros()
                        .scale()
                <= 0;
        if (counted
                && (limit.amount().signum() <= 0 || !halves || limit.amount().compareTo(LARGEST_AMOUNT) > 0)) {
            add(at + ".limit", "field.number");
        }
        if (limit.unit() == Unit.SAME_DAY && limit.cutOff().isEmpty()) {
            add(at + ".cutOff", "field.required");
        }
    }

    private void paper(String at, PaperDefinition paper) {
        name(at, paper.name());
        if (paper.originals() < 0 || paper.copies() < 0 || paper.originals() + paper.copies() == 0) {
            add(at + ".copies", "procedure.copies");
        }
    }

    private void fee(String at, FeeDefinition fee) {
        name(at, fee.name());
        if (fee.amountVnd() < 0 || fee.amountVnd() > LARGEST_FEE) {
            add(at + ".amount", "field.number");
        }
    }

    private void step(String at, StepDefinition step) {
        name(at, step.name());
        if (step.budgetHours().signum() < 0) {
            add(at + ".budget", "field.number");
        }
    }

    private void name(String at, LocalText name) {
        if (name.vi().isBlank()) {
            add(at + ".name", "field.required");
        } else if (name.vi().length() > LONGEST_NAME) {
            faults.add(Reason.at(at + ".name", "field.too-long", LONGEST_NAME));
        }
    }

    private void add(String field, String code) {
        faults.add(Reason.at(field, code));
    }
}
