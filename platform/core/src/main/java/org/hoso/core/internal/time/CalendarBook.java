package org.hoso.core.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.calendar.HolidayProposal;
import org.hoso.calendar.SpecialDay;
import org.hoso.calendar.VietnamHolidays;
import org.hoso.calendar.WeekHours;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CalendarYear.Origin;
import org.hoso.clock.WorkingCalendars;
import org.hoso.clock.WorkingWeek;
import org.hoso.core.port.CalendarStore;
import org.hoso.core.port.CalendarStore.StoredYear;

/**
 * All working calendars in one state of the stored settings. The years nobody has saved are the announced ones brought
 * along, else the proposed ones, unconfirmed. Calendars are made when first asked for and kept. Any thread.
 */
final class CalendarBook {

    /** Years with holidays; later ones have none and count as unconfirmed. */
    static final int FIRST_YEAR = 2020;

    static final int LAST_YEAR = 2045;

    private final long revision;
    private final CalendarStore.Content content;
    private final VietnamHolidays shipped = VietnamHolidays.published();
    private final Map<Integer, StoredYear> saved = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, CalendarDay>> days = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, WorkingWeek>> weeks = new HashMap<>();
    private final CountingRules rules;
    private final Set<String> ownUnits = new HashSet<>();
    private final Map<List<String>, UnitTime> made = new ConcurrentHashMap<>();

    CalendarBook(long revision, CalendarStore.Content content) {
        this.revision = revision;
        this.content = content;
        content.years().forEach(year -> saved.put(year.year(), year));
        content.days()
                .forEach(each -> days.computeIfAbsent(each.unitCode(), code -> new TreeMap<>())
                        .put(each.day().date(), each.day()));
        content.weeks()
                .forEach(week -> weeks.computeIfAbsent(week.unitCode(), code -> new TreeMap<>())
                        .put(week.validFrom(), week));
        ownUnits.addAll(days.keySet());
        ownUnits.addAll(weeks.keySet());
        ownUnits.remove(WorkingCalendars.LOCALITY);
        rules = new CountingRules(content.rules().stream().map(Convert::rule).toList());
    }

    long revision() {
        return revision;
    }

    CalendarStore.Content content() {
        return content;
    }

    /** True when the unit has days or hours of its own. */
    boolean hasOwn(String unitCode) {
        return ownUnits.contains(unitCode);
    }

    /** True when any unit has. */
    boolean hasOwn() {
        return !ownUnits.isEmpty();
    }

    /** The working time of a unit: {@code chain} are those of it and the units above that have their own, nearest first. */
    UnitTime of(List<String> chain) {
        return made.computeIfAbsent(chain, this::make);
    }

    private UnitTime make(List<String> chain) {
        return new UnitTime(
                WorkingCalendar.of(version(chain), weekHours(chain), specialDays(chain), confirmedYears()), rules);
    }

    private String version(List<String> chain) {
        String state = revision == 0 ? shipped.version() : "VN-" + revision;
        return chain.isEmpty() ? state : state + " · " + chain.get(0);
    }

    private Collection<WeekHours> weekHours(List<String> chain) {
        Set<LocalDate> cuts = new TreeSet<>();
        cuts.add(WorkingCalendar.FIRST_DATE);
        withLocality(chain).forEach(code -> weeksOf(code).keySet().forEach(cuts::add));
        List<WeekHours> hours = new ArrayList<>();
        for (LocalDate cut : cuts) {
            hours.add(Convert.hours(cut, weekOn(chain, cut)));
        }
        return hours;
    }

    /** The weekly hours in force on a day: of the nearest unit that has its own then. */
    WorkingWeek weekOn(List<String> chain, LocalDate day) {
        for (String code : withLocality(chain)) {
            Optional<WorkingWeek> week = Optional.ofNullable(weeksOf(code).floorEntry(day))
                    .map(Map.Entry::getValue)
                    .filter(each -> !each.isInherited());
            if (week.isPresent()) {
                return week.get();
            }
        }
        return Convert.week(WorkingCalendars.LOCALITY, WeekHours.standard());
    }

    /** The unit's own weekly hours by validity. */
    NavigableMap<LocalDate, WorkingWeek> weeksOf(String unitCode) {
        return weeks.getOrDefault(unitCode, new TreeMap<>());
    }

    private static List<String> withLocality(List<String> chain) {
        List<String> all = new ArrayList<>(chain);
        all.add(WorkingCalendars.LOCALITY);
        return all;
    }

    private Collection<SpecialDay> specialDays(List<String> chain) {
        NavigableMap<LocalDate, SpecialDay> all = new TreeMap<>();
        Set<Integer> years = new TreeSet<>(saved.keySet());
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            years.add(year);
        }
        years.forEach(year -> daysOf(year).forEach(day -> all.put(day.date(), Convert.day(day))));
        for (int i = chain.size() - 1; i >= 0; i--) {
            daysOf(chain.get(i)).values().forEach(day -> all.put(day.date(), Convert.day(day)));
        }
        return all.values();
    }

    /** The unit's own days by date; empty for the locality's, whose days belong to years. */
    NavigableMap<LocalDate, CalendarDay> daysOf(String unitCode) {
        return unitCode.equals(WorkingCalendars.LOCALITY)
                ? new TreeMap<>()
                : days.getOrDefault(unitCode, new TreeMap<>());
    }

    /** The days of the locality in a year, by date. */
    List<CalendarDay> daysOf(int year) {
        return switch (origin(year)) {
            case SAVED ->
                List.copyOf(days.getOrDefault(WorkingCalendars.LOCALITY, new TreeMap<>())
                        .subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                        .values());
            case SHIPPED ->
                shipped.days().stream()
                        .filter(day -> day.date().getYear() == year)
                        .map(Convert::day)
                        .toList();
            case PROPOSED -> proposal(year);
        };
    }

    /** What the rules propose for a year; nothing for years without rules. */
    static List<CalendarDay> proposal(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? List.of()
                : HolidayProposal.forYear(year).stream()
                        .filter(day -> day.date().getYear() == year)
                        .sorted(Comparator.comparing(SpecialDay::date))
                        .map(Convert::day)
                        .toList();
    }

    Origin origin(int year) {
        if (saved.containsKey(year)) {
            return Origin.SAVED;
        }
        return shipped.confirmedYears().contains(year) ? Origin.SHIPPED : Origin.PROPOSED;
    }

    Optional<StoredYear> saved(int year) {
        return Optional.ofNullable(saved.get(year));
    }

    private Set<Integer> confirmedYears() {
        Set<Integer> years = new TreeSet<>(shipped.confirmedYears());
        saved.values().forEach(year -> {
            if (year.confirmed()) {
                years.add(year.year());
            } else {
                years.remove(year.year());
            }
        });
        return years;
    }
}
