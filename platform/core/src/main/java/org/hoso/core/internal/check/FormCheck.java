package org.hoso.core.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hoso.decision.Reason;
import org.hoso.procedure.FormField;
import org.hoso.procedure.ProcedureVersion;

/** Checks the values of the electronic form against its fields. Faults stand at {@code form.CODE}. */
public final class FormCheck {

    private static final int LONGEST = 4_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .,'’()-]*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private FormCheck() {}

    /** Values in NFC and trimmed, phones without blanks; empty ones left out. */
    public static Map<String, String> clean(ProcedureVersion procedure, Map<String, String> values) {
        Map<String, String> cleaned = new TreeMap<>();
        values.forEach((code, value) -> {
            boolean phone = procedure
                    .field(code)
                    .map(field -> field.kind() == FormField.Kind.PHONE)
                    .orElse(false);
            String text = phone ? Numbers.phone(value) : Texts.clean(value);
            if (!text.isEmpty()) {
                cleaned.put(code, text);
            }
        });
        return cleaned;
    }

    /**
     * What is wrong with cleaned values: {@code field.required}, {@code field.too-long}, {@code field.pattern},
     * {@code field.date}, {@code field.number}, {@code field.choice}, {@code identity.form}, {@code phone.form}, and
     * {@code field.unknown} for a value without a field.
     *
     * @param unitExists tells whether a unit code is known
     */
    public static List<Reason> check(
            ProcedureVersion procedure, Map<String, String> values, Predicate<String> unitExists) {
        List<Reason> reasons = new ArrayList<>();
        procedure.form().stream().flatMap(section -> section.fields().stream()).forEach(field -> {
            String value = values.getOrDefault(field.code(), "");
            fault(field, value, unitExists).ifPresent(reasons::add);
        });
        values.keySet().stream()
                .filter(code -> procedure.field(code).isEmpty())
                .sorted()
                .forEach(code -> reasons.add(Reason.at("form." + code, "field.unknown")));
        return reasons;
    }

    private static Optional<Reason> fault(FormField field, String value, Predicate<String> unitExists) {
        String at = "form." + field.code();
        if (value.isEmpty()) {
            return field.required() ? Optional.of(Reason.at(at, "field.required")) : Optional.empty();
        }
        int max = field.maxLength() > 0 ? Math.min(field.maxLength(), LONGEST) : LONGEST;
        Optional<Reason> text =
                field.kind() == FormField.Kind.LONG_TEXT ? Texts.lines(at, value, max) : Texts.line(at, value, max);
        return text.or(() -> kindFault(field, at, value, unitExists))
                .or(() -> field.pattern()
                        .filter(pattern -> !Pattern.matches(pattern, value))
                        .map(pattern -> Reason.at(at, "field.pattern")));
    }

    private static Optional<Reason> kindFault(FormField field, String at, String value, Predicate<String> unitExists) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> Optional.empty();
            case PERSON_NAME -> unless(NAME.matcher(value).matches(), at, "field.pattern");
            case DATE -> unless(isDate(value), at, "field.date");
            case NUMBER -> number(field, at, value);
            case BOOLEAN -> unless("true".equals(value) || "false".equals(value), at, "field.choice");
            case CHOICE ->
                unless(field.choices().stream().anyMatch(choice -> choice.code().equals(value)), at, "field.choice");
            case IDENTITY_NUMBER -> unless(Numbers.isIdentity(value), at, "identity.form");
            case PHONE -> unless(Numbers.isPhone(value), at, "phone.form");
            case UNIT -> unless(unitExists.test(value), at, "field.choice");
        };
    }

    private static Optional<Reason> number(FormField field, String at, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return Optional.of(Reason.at(at, "field.number"));
        }
        BigDecimal number = new BigDecimal(value);
        boolean low = field.minimum()
                .map(minimum -> number.compareTo(BigDecimal.valueOf(minimum)) < 0)
                .orElse(false);
        boolean high = field.maximum()
                .map(maximum -> number.compareTo(BigDecimal.valueOf(maximum)) > 0)
                .orElse(false);
        return unless(!low && !high, at, "field.number");
    }

    private static boolean isDate(String value) {
        if (!DAY.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            return !day.isBefore(EARLIEST) && day.isBefore(LATEST);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Optional<Reason> unless(boolean well, String at, String code) {
        return well ? Optional.empty() : Optional.of(Reason.at(at, code));
    }
}
