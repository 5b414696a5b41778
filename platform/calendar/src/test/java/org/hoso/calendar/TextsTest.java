package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.calendar.Calendars.VIETNAM;
import static org.hoso.calendar.Calendars.at;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyCodeHasItsWords(String language) throws IOException {
        Set<String> keys = keys(language);
        for (Line.Code code : Line.Code.values()) {
            assertThat(keys).contains("line." + code);
        }
        for (CalendarFault.Code code : CalendarFault.Code.values()) {
            assertThat(keys).contains("fault." + code);
        }
        for (TimeLimit.Unit unit : TimeLimit.Unit.values()) {
            assertThat(keys).contains("limit." + unit);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(withoutSingulars(keys("en"))).isEqualTo(withoutSingulars(keys("vi")));
    }

    @Test
    void englishIsForEnglishAndVietnameseForAllOthers() {
        TimeLimit limit = TimeLimit.parse("1.5 working days");
        assertThat(Texts.of(Locale.US).render(limit)).isEqualTo("1.5 working days");
        assertThat(Texts.of(Locale.FRANCE).render(limit)).isEqualTo("1,5 ngày làm việc");
        assertThat(Texts.of(Locale.US).render(TimeLimit.workingDays(1))).isEqualTo("1 working day");
        assertThat(Texts.of(Locale.US).render(TimeLimit.parse("same day"))).isEqualTo("same day (received by 15:00)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T08:00, còn 3 ngày 7 giờ",
        "2026-06-02T14:00, còn 2 ngày 3 giờ",
        "2026-06-04T16:15, còn 45 phút",
        "2026-06-04T17:00, còn 0 phút",
        "2026-06-04T20:00, còn 0 phút",
        "2026-06-05T07:10, quá 10 phút",
        "2026-06-08T17:00, quá 2 ngày"
    })
    void timeLeftIsShownAsTheDeskSaysIt(String asOf, String words) {
        DueDate due = new WorkingTime(VIETNAM).due(at("2026-06-01T08:00"), TimeLimit.workingDays(3));
        assertThat(Texts.of(Locale.forLanguageTag("vi"))
                        .renderLeft(due.left(at(asOf)).orElseThrow()))
                .isEqualTo(words);
    }

    private static Set<String> withoutSingulars(Set<String> keys) {
        return keys.stream().filter(key -> !key.endsWith(".one")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Texts.class.getResourceAsStream("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts.values().stream().map(String::valueOf))
                .as("an apostrophe alone would swallow arguments: %s", Arrays.asList(language))
                .allMatch(text -> text.chars().filter(c -> c == '\'').count() % 2 == 0);
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
