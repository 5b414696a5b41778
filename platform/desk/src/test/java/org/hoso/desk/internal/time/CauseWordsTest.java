package org.hoso.desk.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hoso.desk.internal.DeskTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | day * 2026-11-26 OFF WHOLE | Ngày 26/11/2026: Nghỉ lễ, Cả ngày · Cả địa phương",
                "vi | day 20536 2026-06-10 SWAP_OFF AFTERNOON | Ngày 10/06/2026: Nghỉ hoán đổi, Buổi chiều · Phường 20536",
                "en | day * 2026-11-26 OFF WHOLE | Day 26/11/2026: Holiday, Whole day · Whole locality",
                "vi | day-removed * 2026-11-26 | Bỏ ngày đặc biệt 26/11/2026 · Cả địa phương",
                "vi | week 20536 2026-07-01 {MONDAY=07:00-11:30} | Giờ làm việc áp dụng từ 01/07/2026 · Phường 20536",
                "vi | week-removed 20536 2026-07-01 | Bỏ giờ làm việc áp dụng từ 01/07/2026 · Phường 20536",
                "vi | year * 2027 confirmed=true days=17 | Lịch năm 2027, đã xác nhận · Cả địa phương",
                "en | year * 2027 confirmed=false days=17 | Calendar of 2027, not confirmed · Whole locality",
                "vi | moon * 2027-01-01 full | moon * 2027-01-01 full"
            })
    void aCauseIsToldInWordsAndAnUnknownOneStaysAsItIs(String language, String cause, String words) {
        assertThat(words(language, cause)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"vi, Cách tính áp dụng từ 01/07/2026: Theo giờ", "en, Counting from 01/07/2026 on: By working hours"})
    void aRuleNamesItsConvention(String language, String beginning) {
        assertThat(words(language, "rule * 2026-07-01 HOUR_SLOT endOnWorkingDay=true"))
                .startsWith(beginning);
    }

    private static String words(String language, String cause) {
        return CauseWords.of(DeskTexts.of(Locale.forLanguageTag(language)), code -> "Phường " + code, cause);
    }
}
