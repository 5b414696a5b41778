package org.hoso.civilstatus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void factsThatFitAreAccepted() {
        assertThat(BirthFacts.check("normal", Births.form(), TODAY)).isEmpty();
    }

    @Test
    void aBirthOfTodayAndOneLongAgoAreAccepted() {
        Map<String, String> form = Births.form();
        form.put("childBirthDate", "2026-06-01");
        assertThat(BirthFacts.check("normal", form, TODAY)).isEmpty();

        form.put("childBirthDate", "2020-01-01");
        assertThat(BirthFacts.check("normal", form, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "childBirthDate,   2026-06-02,        form.childBirthDate,       birth.date-future",
                "fatherBirthYear,  2026,              form.fatherBirthYear,      birth.parent-year",
                "motherBirthYear,  2030,              form.motherBirthYear,      birth.parent-year",
                "fatherName,       -,                 form.fatherName,           birth.parent-name-missing",
            })
    void whatDoesNotFitIsRefusedAtItsField(String field, String value, String at, String code) {
        Map<String, String> form = Births.form();
        form.put(field, value == null ? "" : value);

        assertThat(BirthFacts.check("normal", form, TODAY))
                .filteredOn(reason -> reason.code().equals(code))
                .extracting(reason -> reason.field().orElseThrow())
                .containsExactly(at);
    }

    @Test
    void aRequesterWhoIsAParentMustBeGivenAsParent() {
        Map<String, String> form = without("father");

        assertThat(codes("normal", form)).containsExactly("birth.relation-parent");
    }

    @Test
    void withoutFatherTheChildFollowsTheMother() {
        Map<String, String> form = without("father");
        form.put("requesterRelation", "mother");
        assertThat(codes("normal", form)).isEmpty();

        form.put("childEthnicity", "Cơ Tu");
        form.put("childNationality", "Lào");
        assertThat(codes("normal", form)).containsExactly("birth.ethnicity-of-mother", "birth.nationality-of-mother");
    }

    @Test
    void withBothParentsTheEthnicityMayFollowEither() {
        Map<String, String> form = Births.form();
        form.put("childEthnicity", "Cơ Tu");
        form.put("fatherEthnicity", "Cơ Tu");

        assertThat(codes("normal", form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"normal,birth.no-parent", "surrogacy,birth.no-parent"})
    void withoutParentsTheOrdinaryCasesAreRefused(String caseCode, String code) {
        Map<String, String> form = without("father");
        form.keySet().removeIf(field -> field.startsWith("mother"));
        form.put("requesterRelation", "carer");

        assertThat(codes(caseCode, form)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"abandoned", "unknown-parents"})
    void whenNeitherParentIsKnownTheirPartsStayEmpty(String caseCode) {
        assertThat(codes(caseCode, Births.form()))
                .containsExactly("birth.parent-of-abandoned", "birth.parent-of-abandoned");

        Map<String, String> form = without("father");
        form.keySet().removeIf(field -> field.startsWith("mother"));
        assertThat(codes(caseCode, form)).isEmpty();
    }

    @Test
    void motherAndFatherAreTwoPersons() {
        Map<String, String> form = Births.form();
        form.put("motherIdentityNumber", "049198001111");
        form.put("fatherIdentityNumber", "049198001111");

        assertThat(codes("normal", form)).containsExactly("birth.parents-same");
    }

    private static List<String> codes(String caseCode, Map<String, String> form) {
        return BirthFacts.check(caseCode, form, TODAY).stream()
                .map(Reason::code)
                .toList();
    }

    private static Map<String, String> without(String parent) {
        Map<String, String> form = new HashMap<>(Births.form());
        form.keySet().removeIf(field -> field.startsWith(parent));
        return form;
    }
}
