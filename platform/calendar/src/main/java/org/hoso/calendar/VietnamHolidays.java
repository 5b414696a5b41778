package org.hoso.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.calendar.CalendarFault.Code;
import org.hoso.calendar.SpecialDay.Kind;

/**
 * A table of special days.
 *
 * @param version name of this state of the table, shown in explanations
 * @param days in order of date
 * @param confirmedYears years that are final
 */
public record VietnamHolidays(String version, List<SpecialDay> days, Set<Integer> confirmedYears) {
    public VietnamHolidays {
        days = List.copyOf(days);
        confirmedYears = Set.copyOf(confirmedYears);
    }

    /** The announced days of 2023 to 2026 that this bundle carries, all confirmed. */
    public static VietnamHolidays published() {
        try (InputStream in = VietnamHolidays.class.getResourceAsStream("/org/hoso/calendar/holidays.csv")) {
            if (in == null) {
                throw new IllegalStateException("holidays.csv is missing in the bundle");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "VN 2023-2026");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads lines of {@code date,kind,name}; kind is {@code off}, {@code lieu}, {@code swap-off} or {@code work}. Empty lines, lines that
     * begin with {@code #} and the heading are passed over. Every year that occurs counts as confirmed.
     *
     * @param version also becomes the source of each day
     * @throws CalendarFault {@link Code#HOLIDAYS_UNREADABLE} with the number and text of the line
     */
    public static VietnamHolidays parse(String csv, String version) {
        List<SpecialDay> days = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        int number = 0;
        for (String line : csv.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("date,")) {
                SpecialDay day = day(line, number, version);
                days.add(day);
                years.add(day.date().getYear());
            }
        }
        return new VietnamHolidays(version, days, years);
    }

    /** This table with {@link HolidayProposal proposals} for every year of a span, both ends included, that is not confirmed. */
    public VietnamHolidays withProposals(int firstYear, int lastYear) {
        List<SpecialDay> all = new ArrayList<>(days);
        for (int year = firstYear; year <= lastYear; year++) {
            if (!confirmedYears.contains(year)) {
                all.addAll(HolidayProposal.forYear(year));
            }
        }
        all.sort((a, b) -> a.date().compareTo(b.date()));
        return new VietnamHolidays(version, all, confirmedYears);
    }

    private static SpecialDay day(String line, int number, String source) {
        String[] cells = line.split(",", 3);
        if (cells.length < 3) {
            throw new CalendarFault(Code.HOLIDAYS_UNREADABLE, number, line);
        }
        Kind kind = switch (cells[1].strip()) {
            case "off" -> Kind.OFF;
            case "lieu" -> Kind.IN_LIEU;
            case "swap-off" -> Kind.SWAP_OFF;
            case "work" -> Kind.MAKE_UP_WORK;
            default -> throw new CalendarFault(Code.HOLIDAYS_UNREADABLE, number, line);
        };
        try {
            return SpecialDay.of(LocalDate.parse(cells[0].strip()), kind, cells[2].strip(), source);
        } catch (DateTimeParseException unreadable) {
            throw new CalendarFault(Code.HOLIDAYS_UNREADABLE, number, line);
        }
    }
}
