package org.hoso.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Reason;
import org.hoso.dossier.Person;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.FormField;
import org.hoso.procedure.FormSection;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    private static final LocalText TEXT = new LocalText("x", "x");

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "TEXT;abc;",
                "TEXT;'a\tb';field.pattern",
                "LONG_TEXT;'a\nb';",
                "LONG_TEXT;'a\u0001b';field.pattern",
                "TEXT;'123456789012345678901';field.too-long",
                "PERSON_NAME;Nguyễn Văn An;",
                "PERSON_NAME;H'Hen Niê;",
                "PERSON_NAME;An1;field.pattern",
                "DATE;2026-02-28;",
                "DATE;2026-02-29;field.date",
                "DATE;28/02/2026;field.date",
                "DATE;1700-01-01;field.date",
                "NUMBER;5;",
                "NUMBER;5.5;",
                "NUMBER;0;field.number",
                "NUMBER;10;field.number",
                "NUMBER;1,5;field.number",
                "NUMBER;1e5;field.number",
                "BOOLEAN;true;",
                "BOOLEAN;yes;field.choice",
                "CHOICE;male;",
                "CHOICE;other;field.choice",
                "IDENTITY_NUMBER;049090001234;",
                "IDENTITY_NUMBER;1234;identity.form",
                "PHONE;0905 123 456;",
                "PHONE;1234;phone.form",
                "UNIT;20335;",
                "UNIT;99999;field.choice"
            })
    void eachKindOfFieldRefusesWhatIsNoValueOfIt(FormField.Kind kind, String value, @Nullable String code) {
        FormField field = field(kind, false, Optional.empty());
        assertThat(check(field, Map.of("f", value)))
                .extracting(Reason::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aRequiredFieldAndAPatternAreHeldTo() {
        assertThat(check(field(FormField.Kind.TEXT, true, Optional.empty()), Map.of("f", "  ")))
                .containsExactly(Reason.at("form.f", "field.required"));
        FormField patterned = field(FormField.Kind.TEXT, false, Optional.of("[A-Z]{2}"));
        assertThat(check(patterned, Map.of("f", "AB"))).isEmpty();
        assertThat(check(patterned, Map.of("f", "ABC"))).containsExactly(Reason.at("form.f", "field.pattern"));
    }

    @Test
    void textsAreComposedAndTrimmed() {
        ProcedureVersion procedure = procedure(field(FormField.Kind.TEXT, false, Optional.empty()));
        assertThat(FormCheck.clean(procedure, Map.of("f", " Nguye\u0302\u0303n ", "g", " ")))
                .isEqualTo(Map.of("f", "Nguy\u1ec5n"));
    }

    @Test
    void directionMarksThatHideTextAreRefused() {
        assertThat(Texts.line("f", "abc\u202edef", 10)).isPresent();
    }

    @Test
    void theSummaryTakesValuesAndLeavesUnknownFieldsOut() {
        ProcedureVersion procedure = procedure(field(FormField.Kind.TEXT, false, Optional.empty()));
        Person owner = Person.citizen("Trần Văn B", "", "", "");
        assertThat(Summary.of(procedure, owner, Map.of("f", "$1 {owner}"))).isEqualTo("Về $1 {owner} của Trần Văn B");
    }

    private static List<Reason> check(FormField field, Map<String, String> values) {
        ProcedureVersion procedure = procedure(field);
        return FormCheck.check(procedure, FormCheck.clean(procedure, values), "20335"::equals);
    }

    private static FormField field(FormField.Kind kind, boolean required, Optional<String> pattern) {
        return new FormField(
                "f",
                TEXT,
                kind,
                required,
                Optional.of(1L),
                Optional.of(9L),
                20,
                pattern,
                List.of(new FormField.Choice("male", TEXT)),
                Optional.empty());
    }

    private static ProcedureVersion procedure(FormField field) {
        return new ProcedureVersion(
                "1",
                "1",
                "s",
                TEXT,
                TEXT,
                LocalDate.EPOCH,
                Set.of(UnitLevel.COMMUNE),
                Set.of(Channel.DIRECT),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                "",
                Optional.empty(),
                TEXT,
                List.of(),
                List.of(new FormSection("s", TEXT, List.of(field))),
                List.of(),
                "Về {f} {none} của {owner}");
    }
}
