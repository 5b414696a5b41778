package org.hoso.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.hoso.calendar.CalendarFault.Code;
import org.hoso.calendar.SpecialDay.Kind;

/**
 * Proposes the public holidays of a year that has not been announced yet (Labour Code 2019, article 112; 24 November from 2026 by Resolution
 * 28/2026/QH16). The Prime Minister fixes the days of Tết and the day beside 2 September each year and may swap days, so a proposal is never
 * final: an administrator corrects and confirms it.
 */
public final class HolidayProposal {
    /** Days of Tết before lunar New Year's Day where nothing else is known: two, as in 2023, 2024 and 2025 (one in 2026). */
    public static final int DAYS_BEFORE_TET = 2;

    private static final int TET_DAYS = 5;
    private static final int CULTURE_DAY_SINCE = 2026;

    private HolidayProposal() {}

    /** The proposal for a year with {@link #DAYS_BEFORE_TET}. */
    public static List<SpecialDay> forYear(int year) {
        return forYear(year, DAYS_BEFORE_TET);
    }

    /**
     * The holidays of a year in order of date, with days in lieu for those on Saturday or Sunday.
     *
     * @param year inside the range of a calendar, else {@link Code#OUT_OF_RANGE}
     * @param daysBeforeTet how many of the five days of Tết lie before lunar New Year's Day; 1 or 2 are usual, 0 to 4 possible
     */
    public static List<SpecialDay> forYear(int year, int daysBeforeTet) {
        if (year < WorkingCalendar.FIRST_DATE.getYear()
                || year > WorkingCalendar.LAST_DATE.getYear()
                || daysBeforeTet < 0
                || daysBeforeTet >= TET_DAYS) {
            throw new CalendarFault(
                    Code.OUT_OF_RANGE,
                    year + "/" + daysBeforeTet,
                    WorkingCalendar.FIRST_DATE,
                    WorkingCalendar.LAST_DATE);
        }
        NavigableMap<LocalDate, String> holidays = new TreeMap<>();
        holidays.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        LocalDate tet = lunarNewYear(year).minusDays(daysBeforeTet);
        for (int i = 0; i < TET_DAYS; i++) {
            holidays.put(tet.plusDays(i), "Tết Nguyên đán");
        }
        holidays.put(hungKings(year), "Giỗ Tổ Hùng Vương");
        putBeside(holidays, LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
        putBeside(holidays, LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
        LocalDate nationalDay = LocalDate.of(year, 9, 2);
        holidays.put(nationalDay, "Quốc khánh");
        holidays.put(besideNationalDay(nationalDay), "Quốc khánh");
        if (year >= CULTURE_DAY_SINCE) {
            holidays.put(LocalDate.of(year, Month.NOVEMBER, 24), "Ngày Văn hóa Việt Nam");
        }
        return withDaysInLieu(holidays, "proposal " + year);
    }

    /** Lunar New Year's Day (mùng một Tết) of a Gregorian year, by Vietnamese time. */
    public static LocalDate lunarNewYear(int year) {
        return lunar(year, 1, 1);
    }

    /** The Hùng Kings' commemoration: the tenth of the third lunar month. */
    public static LocalDate hungKings(int year) {
        return lunar(year, 3, 10);
    }

    /** No rule is known for two holidays on one date; the proposal gives the later one the next free date, so that none is lost unseen. */
    private static void putBeside(NavigableMap<LocalDate, String> holidays, LocalDate date, String name) {
        LocalDate free = date;
        while (holidays.containsKey(free)) {
            free = free.plusDays(1);
        }
        holidays.put(free, name);
    }

    /** The side that makes the longer rest: the day after when 2 September is a Thursday, Sunday or Monday, else the day before. */
    private static LocalDate besideNationalDay(LocalDate nationalDay) {
        return switch (nationalDay.getDayOfWeek()) {
            case THURSDAY, SUNDAY, MONDAY -> nationalDay.plusDays(1);
            default -> nationalDay.minusDays(1);
        };
    }

    private static List<SpecialDay> withDaysInLieu(NavigableMap<LocalDate, String> holidays, String source) {
        NavigableMap<LocalDate, SpecialDay> days = new TreeMap<>();
        holidays.forEach((date, name) -> days.put(date, SpecialDay.of(date, Kind.OFF, name, source)));
        holidays.forEach((date, name) -> {
            if (isRestDay(date)) {
                LocalDate lieu = date.plusDays(1);
                while (isRestDay(lieu) || days.containsKey(lieu)) {
                    lieu = lieu.plusDays(1);
                }
                days.put(lieu, SpecialDay.of(lieu, Kind.IN_LIEU, name, source));
            }
        });
        return new ArrayList<>(days.values());
    }

    private static boolean isRestDay(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static LocalDate lunar(int year, int month, int day) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.class)
                .toTemporalAccessor();
    }
}
