package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of due dates reasoned by hand; each row states why. */
class DueDateTableTest {

    @TestFactory
    Stream<DynamicTest> everyRowHolds() throws IOException {
        return rows().stream().map(row -> dynamicTest(String.join(";", row), () -> check(row)));
    }

    @Test
    void theTableHasAtLeast200Rows() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    private static void check(List<String> row) {
        WorkingCalendar calendar = Calendars.named(row.get(0));
        for (CountingConvention convention : conventions(row.get(1))) {
            DueDate due = new WorkingTime(calendar, convention)
                    .due(Calendars.at(row.get(2)), TimeLimit.parse(row.get(3)), pauses(row.get(4)));
            assertThat(due.at().map(Calendars::local))
                    .as("%s: %s", convention, row.get(6))
                    .contains(LocalDateTime.parse(row.get(5)));
            assertThat(due.explanation()).extracting(Line::code).contains(Line.Code.STARTED, Line.Code.CALENDAR);
        }
    }

    private static List<CountingConvention> conventions(String name) {
        return switch (name) {
            case "R" -> List.of(CountingConvention.RECEIPT_DATE);
            case "H" -> List.of(CountingConvention.HOUR_SLOT);
            case "B" -> List.of(CountingConvention.values());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<Pause> pauses(String text) {
        List<Pause> pauses = new ArrayList<>();
        for (String pause : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            String[] ends = pause.split("/", -1);
            pauses.add(new Pause(
                    Calendars.at(ends[0]),
                    Optional.of(ends[1]).filter(end -> !end.isEmpty()).map(Calendars::at),
                    false,
                    "SUPPLEMENT"));
        }
        return pauses;
    }

    private static List<List<String>> rows() throws IOException {
        try (InputStream in = DueDateTableTest.class.getResourceAsStream("due-dates.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("calendar;"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        }
    }
}
