package org.hoso.core.internal.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hoso.procedure.FormField;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;

/** What the schema cannot say about a procedure: references, unique codes, and times that fit each other. */
final class ProcedureChecks {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Stands for the name of the dossier's owner. */
    private static final String OWNER = "owner";

    private final String file;
    private final XmlNode node;
    private final ProcedureVersion version;
    private final BigDecimal hoursPerDay;
    private final Problems problems;

    ProcedureChecks(String file, XmlNode node, ProcedureVersion version, BigDecimal hoursPerDay, Problems problems) {
        this.file = file;
        this.node = node;
        this.version = version;
        this.hoursPerDay = hoursPerDay;
        this.problems = problems;
    }

    void run() {
        List<XmlNode> cases = node.children("case");
        unique(cases, "case");
        cases.forEach(this::checkCase);
        checkForm();
        unique(node.child("steps").children("step"), "step");
        checkSummary();
        checkSite();
        version.searchTerms().forEach(pattern -> checkPlaceholders(node, "the search term", pattern));
    }

    private void checkCase(XmlNode each) {
        unique(each.children("paper"), "paper");
        unique(each.children("fee"), "fee");
        each.children("paper").forEach(this::checkPaper);
        each.children("fee").forEach(this::checkFee);
        checkTime(each.child("time"));
        checkBudget(each);
    }

    private void checkPaper(XmlNode paper) {
        if (paper.get("originals").equals("0") && paper.get("copies").equals("0")) {
            complain(paper, "paper " + paper.get("code") + " needs at least one original or copy");
        }
    }

    private void checkFee(XmlNode fee) {
        unique(fee.children("exemption"), "exemption");
        if (fee.find("amountVnd").isEmpty() && fee.is("confirmed")) {
            complain(fee, "fee " + fee.get("code") + " has no amount, so it cannot be confirmed");
        }
        fee.find("quantityField").ifPresent(code -> {
            Optional<FormField> field = version.field(code);
            if (field.isEmpty()) {
                complain(
                        fee,
                        "fee " + fee.get("code") + " counts by the field " + code + ", which the form does not have");
            } else if (field.get().kind() != FormField.Kind.NUMBER
                    || !field.get().required()) {
                complain(fee, "fee " + fee.get("code") + " counts by " + code + ", which must be a required NUMBER");
            }
        });
    }

    private void checkTime(XmlNode time) {
        TimeLimit.Unit unit = TimeLimit.Unit.valueOf(time.get("unit"));
        boolean counted = unit != TimeLimit.Unit.SAME_DAY && unit != TimeLimit.Unit.NONE;
        if (counted != time.find("amount").isPresent()) {
            complain(time, "a time in " + unit + (counted ? " needs an amount" : " has no amount"));
        }
        if ((unit == TimeLimit.Unit.SAME_DAY) != time.find("cutOff").isPresent()) {
            complain(time, "cutOff is for SAME_DAY, and required there");
        }
    }

    private void checkBudget(XmlNode each) {
        BigDecimal budget =
                version.steps().stream().map(StepDefinition::budgetHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        version.caseOf(each.get("code")).flatMap(found -> hours(found.limit())).ifPresent(hours -> {
            if (budget.compareTo(hours) > 0) {
                complain(
                        each,
                        "the steps have " + budget.toPlainString() + " working hours, but the case " + each.get("code")
                                + " only " + hours.toPlainString());
            }
        });
    }

    /** The legal time in working hours; a calendar day is at most a working day. */
    private Optional<BigDecimal> hours(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> Optional.of(limit.amount().multiply(hoursPerDay));
            case WORKING_HOURS -> Optional.of(limit.amount());
            case SAME_DAY -> Optional.of(hoursPerDay);
            case NONE -> Optional.empty();
        };
    }

    private void checkForm() {
        List<XmlNode> sections = node.child("form").children("section");
        unique(sections, "section");
        List<XmlNode> fields = sections.stream()
                .flatMap(section -> section.children("field").stream())
                .toList();
        unique(fields, "field");
        fields.forEach(this::checkField);
        sections.stream()
                .filter(section -> section.get("by").equals("official"))
                .flatMap(section -> section.children("field").stream())
                .filter(field -> field.is("required"))
                .forEach(field -> complain(
                        field,
                        "field " + field.get("code")
                                + " cannot be required: officials fill it in, and no intake asks for it"));
    }

    private void checkField(XmlNode field) {
        FormField.Kind kind = FormField.Kind.valueOf(field.get("kind"));
        String name = "field " + field.get("code");
        int choices = field.children("choice").size();
        unique(field.children("choice"), "choice");
        if (kind == FormField.Kind.CHOICE ? choices < 2 : choices > 0) {
            complain(
                    field,
                    name + (kind == FormField.Kind.CHOICE ? " needs two choices or more" : " cannot have choices"));
        }
        Optional<Long> minimum = field.find("minimum").map(Long::valueOf);
        Optional<Long> maximum = field.find("maximum").map(Long::valueOf);
        if (kind != FormField.Kind.NUMBER && (minimum.isPresent() || maximum.isPresent())) {
            complain(field, name + " is no NUMBER and cannot have minimum or maximum");
        }
        if (minimum.isPresent() && maximum.isPresent() && minimum.get() > maximum.get()) {
            complain(field, name + " has a minimum above its maximum");
        }
        field.find("pattern").ifPresent(pattern -> checkPattern(field, kind, name, pattern));
    }

    private void checkPattern(XmlNode field, FormField.Kind kind, String name, String pattern) {
        if (kind != FormField.Kind.TEXT && kind != FormField.Kind.LONG_TEXT) {
            complain(field, name + " is no text and cannot have a pattern");
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException fault) {
            complain(field, name + " has a broken pattern: " + fault.getDescription());
        }
    }

    private void checkSummary() {
        XmlNode summary = node.child("summary");
        checkPlaceholders(summary, "the summary", summary.text());
    }

    private void checkPlaceholders(XmlNode where, String what, String pattern) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            if (!matcher.group(1).equals(OWNER)
                    && version.field(matcher.group(1)).isEmpty()) {
                complain(where, what + " names the field " + matcher.group(1) + ", which the form does not have");
            }
        }
        String rest = matcher.replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            complain(where, what + " has a brace without its partner");
        }
    }

    private void checkSite() {
        version.siteField()
                .filter(code -> version.field(code)
                        .filter(field -> field.kind() == FormField.Kind.UNIT)
                        .isEmpty())
                .ifPresent(code -> complain(node, "the site " + code + " must be a UNIT field of the form"));
    }

    private void unique(List<XmlNode> nodes, String what) {
        Set<String> seen = new HashSet<>();
        nodes.stream()
                .filter(each -> !seen.add(each.get("code")))
                .forEach(each -> complain(each, "the " + what + " " + each.get("code") + " is there twice"));
    }

    private void complain(XmlNode where, String words) {
        problems.add(file, where.line(), words);
    }
}
