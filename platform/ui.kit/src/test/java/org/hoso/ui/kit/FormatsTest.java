package org.hoso.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.TimeLeft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static TimeLeft time(long minutes) {
        return new TimeLeft(
                Optional.empty(),
                Optional.of(minutes),
                480,
                ClockInterval.Holder.UNIT,
                false,
                false,
                TimeLeft.Urgency.CALM);
    }

    @ParameterizedTest
    @CsvSource({
        "1140, còn 2 ngày 3 giờ",
        "-480, quá 1 ngày",
        "95, còn 1 giờ 35 phút",
        "-30, quá 30 phút",
        "480, còn 1 ngày"
    })
    void saysWorkingTimeInDaysAndHours(long minutes, String words) {
        assertThat(new Formats(Texts.kit(Texts.VIETNAMESE)).left(time(minutes))).contains(words);
    }

    @Test
    void doesNotSayThatNothingIsLeftOfWhatIsJustLate() {
        var late = new TimeLeft(
                Optional.empty(), Optional.of(0L), 480, ClockInterval.Holder.UNIT, false, false, TimeLeft.Urgency.LATE);
        assertThat(new Formats(Texts.kit(Texts.VIETNAMESE)).left(late)).contains("vừa hết hạn");
    }

    @Test
    void saysOneDayInEnglish() {
        assertThat(new Formats(Texts.kit(Locale.ENGLISH)).left(time(-540))).contains("1 day 1 hour over");
    }

    @Test
    void showsTimesOfDayInVietnam() {
        assertThat(Formats.dateTime(Instant.parse("2026-12-31T17:05:00Z"))).isEqualTo("01/01/2027 00:05");
    }

    @Test
    void groupsMoneyTheVietnameseWay() {
        assertThat(Formats.money(1_508_000)).isEqualTo("1.508.000 đ");
    }

    @ParameterizedTest
    @CsvSource({"5/1/2020", "05.01.2020", "05012020", "2020-01-05", "05-01-2020"})
    void readsDatesAsTheyAreTyped(String typed) {
        assertThat(Dates.parse(typed)).contains(LocalDate.of(2020, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2020", "1/1/20", "hôm qua", "2020"})
    void takesNothingElseForADate(String typed) {
        assertThat(Dates.parse(typed)).isEmpty();
    }

    @Test
    void findsWordsWithoutDiacriticsInAnyOrder() {
        assertThat(Fold.matches("Đăng ký khai sinh", "sinh dang")).isTrue();
        assertThat(Fold.matches("Đăng ký khai sinh", "khai tu")).isFalse();
        assertThat(Fold.matches("Đăng ký khai sinh", "")).isTrue();
    }

    @Test
    void readsTheCodeOfACitizenCard() {
        var card = CitizenCard.parse("049090000123|205123456|TRẦN VĂN AN|05011990|Nam|Thôn 1, Bình Minh|01012022");
        assertThat(card).isPresent().get().satisfies(each -> {
            assertThat(each.number()).isEqualTo("049090000123");
            assertThat(each.name()).isEqualTo("TRẦN VĂN AN");
            assertThat(each.birthDate()).contains(LocalDate.of(1990, 1, 5));
            assertThat(each.address()).isEqualTo("Thôn 1, Bình Minh");
        });
        assertThat(CitizenCard.parse("049090000123")).isEmpty();
    }
}
