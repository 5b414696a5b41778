package org.hoso.civilstatus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, Ngày hai mươi tháng năm năm hai nghìn không trăm hai mươi sáu",
        "2026-04-15, Ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi sáu",
        "2021-01-01, Ngày một tháng một năm hai nghìn không trăm hai mươi mốt",
        "2005-10-31, Ngày ba mươi mốt tháng mười năm hai nghìn không trăm linh năm",
        "1994-12-24, Ngày hai mươi tư tháng mười hai năm một nghìn chín trăm chín mươi tư",
        "2000-11-11, Ngày mười một tháng mười một năm hai nghìn",
        "2015-03-25, Ngày hai mươi lăm tháng ba năm hai nghìn không trăm mười lăm"
    })
    void writesADateInWords(LocalDate date, String words) {
        assertThat(DateWords.of(date)).isEqualTo(words);
    }
}
