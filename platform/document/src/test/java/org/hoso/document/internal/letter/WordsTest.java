package org.hoso.document.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final char NO_BREAK = '\u00A0';

    private final Words words = new Words(new Texts());

    @Test
    void instants_are_told_in_the_time_of_viet_nam() {
        assertThat(words.instant(Instant.parse("2026-01-05T01:15:00Z")).replace(NO_BREAK, ' '))
                .isEqualTo("08 giờ 15 phút, ngày 05 tháng 01 năm 2026");
        assertThat(words.shortInstant(Instant.parse("2026-12-31T17:05:59Z")))
                .isEqualTo("00 giờ 05 phút, ngày 01/01/2027");
    }

    @Test
    void money_has_dots_between_thousands() {
        assertThat(words.money(0).replace(NO_BREAK, ' ')).isEqualTo("0 đồng");
        assertThat(words.money(8_000).replace(NO_BREAK, ' ')).isEqualTo("8.000 đồng");
        assertThat(words.money(1_234_567_890L).replace(NO_BREAK, ' ')).isEqualTo("1.234.567.890 đồng");
    }

    @Test
    void legal_times_are_told_in_their_unit() {
        assertThat(words.limit(TimeLimit.workingDays(3))).isEqualTo("03 ngày làm việc");
        assertThat(words.limit(new TimeLimit(new BigDecimal("2.5"), TimeLimit.Unit.WORKING_DAYS, Optional.empty())))
                .isEqualTo("2,5 ngày làm việc");
        assertThat(words.limit(new TimeLimit(new BigDecimal("20.0"), TimeLimit.Unit.CALENDAR_DAYS, Optional.empty())))
                .isEqualTo("20 ngày");
        assertThat(words.limit(TimeLimit.sameDay(LocalTime.of(15, 0))))
                .isEqualTo("Trong ngày làm việc; nhận hồ sơ sau 15 giờ 00 phút thì có thể trả kết quả trong ngày làm"
                        + " việc tiếp theo");
        assertThat(words.limit(TimeLimit.none())).isEqualTo("Không quy định");
    }
}
