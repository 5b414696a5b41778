package org.hoso.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0100233488", "0314409058", "0314409058-002", "0314409058002", "0400101404", "0101243150"})
    void aTaxCodeWithTheRightCheckDigitIsTaken(String code) {
        assertThat(Numbers.isTaxCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0100233480", "010023348", "0314409058-000", "0314409058-2", "0000000000", "010023348a", ""})
    void aTaxCodeOfWrongShapeOrCheckDigitIsNot(String code) {
        assertThat(Numbers.isTaxCode(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"049090001234,true", "201234567,true", "04909000123,false", "0490900012345,false", "04909000123x,false"
    })
    void anIdentityNumberHasTwelveOrNineDigits(String number, boolean well) {
        assertThat(Numbers.isIdentity(number)).isEqualTo(well);
    }

    @ParameterizedTest
    @CsvSource({
        "0905 123 456,0905123456,true",
        "+84 905.123.456,0905123456,true",
        "(0235) 3852 123,02353852123,true",
        "0105123456,0105123456,false",
        "090512345,090512345,false"
    })
    void aPhoneNumberIsBroughtIntoOneShape(String typed, String bare, boolean well) {
        assertThat(Numbers.phone(typed)).isEqualTo(bare);
        assertThat(Numbers.isPhone(bare)).isEqualTo(well);
    }

    @Test
    void centuryAndYearAreReadFromTheNumber() {
        assertThat(Numbers.yearAgrees("049090001234", LocalDate.of(1990, 5, 1))).isTrue();
        assertThat(Numbers.yearAgrees("049390001234", LocalDate.of(2090, 5, 1))).isTrue();
        assertThat(Numbers.yearAgrees("049205001234", LocalDate.of(2005, 5, 1))).isTrue();
        assertThat(Numbers.yearAgrees("049090001234", LocalDate.of(1991, 5, 1))).isFalse();
        assertThat(Numbers.yearAgrees("201234567", LocalDate.of(1991, 5, 1))).isTrue();
    }

    @Test
    void provincesAreOneToNinetySix() {
        assertThat(Numbers.provinceIsKnown("049090001234")).isTrue();
        assertThat(Numbers.provinceIsKnown("000090001234")).isFalse();
        assertThat(Numbers.provinceIsKnown("097090001234")).isFalse();
    }
}
