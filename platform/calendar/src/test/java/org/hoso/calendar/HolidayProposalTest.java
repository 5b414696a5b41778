package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.calendar.CalendarFault.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayProposalTest {

    /** The table of the domain research, section 8.2. */
    @ParameterizedTest
    @CsvSource({
        "2020, 01-25, 04-02", "2021, 02-12, 04-21", "2022, 02-01, 04-10", "2023, 01-22, 04-29",
        "2024, 02-10, 04-18", "2025, 01-29, 04-07", "2026, 02-17, 04-26", "2027, 02-06, 04-16",
        "2028, 01-26, 04-04", "2029, 02-13, 04-23", "2030, 02-02, 04-12", "2031, 01-23, 04-01",
        "2032, 02-11, 04-19", "2033, 01-31, 04-09", "2034, 02-19, 04-28", "2035, 02-08, 04-17"
    })
    void tetAndHungKingsAreTheVietnameseOnes(int year, String tet, String hungKings) {
        assertThat(HolidayProposal.lunarNewYear(year)).isEqualTo(year + "-" + tet);
        assertThat(HolidayProposal.hungKings(year)).isEqualTo(year + "-" + hungKings);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2", "2024, 2", "2025, 2", "2026, 1"})
    void theProposalOfAPublishedYearDiffersByItsSwapsOnly(int year, int daysBeforeTet) {
        List<SpecialDay> published = VietnamHolidays.published().days().stream()
                .filter(day -> day.date().getYear() == year)
                .filter(day -> day.kind() == SpecialDay.Kind.OFF || day.kind() == SpecialDay.Kind.IN_LIEU)
                .toList();
        assertThat(HolidayProposal.forYear(year, daysBeforeTet))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .containsExactlyElementsOf(published);
    }

    @Test
    void everyWeekendHolidayHasItsDayInLieuAndNoDateOccursTwice() {
        for (int year = 1990; year <= 2100; year++) {
            List<SpecialDay> days = HolidayProposal.forYear(year);
            int holidays = year >= 2026 ? 12 : 11;
            long weekdays = days.stream()
                    .filter(day -> day.date().getDayOfWeek().getValue() <= 5)
                    .count();
            assertThat(weekdays).as("weekdays off in %s", year).isEqualTo(holidays);
            assertThat(days)
                    .extracting(SpecialDay::date)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    @Test
    void anImpossibleYearOrShareOfTetIsRefused() {
        assertThatThrownBy(() -> HolidayProposal.forYear(1800)).isInstanceOf(CalendarFault.class);
        assertThatThrownBy(() -> HolidayProposal.forYear(2027, 5)).isInstanceOf(CalendarFault.class);
    }

    @Test
    void thePublishedTableIsReadWholeAndConfirmed() {
        VietnamHolidays table = VietnamHolidays.published();
        assertThat(table.confirmedYears()).containsExactlyInAnyOrder(2023, 2024, 2025, 2026);
        assertThat(table.days()).hasSize(62);
        assertThat(table.days())
                .contains(SpecialDay.of(
                        LocalDate.of(2026, 8, 22),
                        SpecialDay.Kind.MAKE_UP_WORK,
                        "Làm bù cho 31/08/2026",
                        "VN 2023-2026"));
    }

    @Test
    void proposalsFillUnconfirmedYearsAndNoOthers() {
        VietnamHolidays table = VietnamHolidays.published();
        VietnamHolidays filled = table.withProposals(2022, 2027);
        Set<Integer> years =
                filled.days().stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
        assertThat(years).containsExactlyInAnyOrder(2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(filled.confirmedYears()).isEqualTo(table.confirmedYears());
        assertThat(filled.days()).containsAll(table.days());
    }

    @Test
    void anUnreadableLineIsNamed() {
        for (String line : List.of("2027-02-30,off,Tết", "2027-02-05,rest,Tết", "2027-02-05;off;Tết")) {
            assertThatThrownBy(() -> VietnamHolidays.parse("# table\ndate,kind,name\n" + line, "test"))
                    .isInstanceOfSatisfying(CalendarFault.class, fault -> {
                        assertThat(fault.code()).isEqualTo(Code.HOLIDAYS_UNREADABLE);
                        assertThat(fault.arguments()).containsExactly(3, line);
                    });
        }
    }
}
