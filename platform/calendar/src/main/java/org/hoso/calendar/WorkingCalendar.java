package org.hoso.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hoso.calendar.CalendarFault.Code;
import org.hoso.calendar.internal.Timeline;

/**
 * The working time of one unit: weekly hours with validity, special days, and the years an administrator has confirmed. Immutable and safe for
 * any thread; build it once and keep it. Every question costs the same over days or decades; nothing walks from day to day.
 *
 * <p>Time is counted in whole minutes of Vietnamese local time, as forms 01 and 05 print it; seconds are dropped. Dates outside
 * {@link #firstDate()} to {@link #lastDate()} are refused with {@link Code#OUT_OF_RANGE}.
 */
public final class WorkingCalendar {
    /** The zone of every local date and time in this package: UTC+7, no daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The first date any calendar can hold. */
    public static final LocalDate FIRST_DATE = LocalDate.of(1990, 1, 1);

    /** The last date any calendar can hold. */
    public static final LocalDate LAST_DATE = LocalDate.of(2100, 12, 31);

    /** Working minutes of a day of eight hours. */
    public static final int STANDARD_DAY_MINUTES = 480;

    private final String version;
    private final List<WeekHours> weeks;
    private final NavigableMap<LocalDate, SpecialDay> specialDays;
    private final Set<Integer> confirmedYears;
    private final int dayMinutes;
    private final boolean calendarDaysEndOnWorkingDay;
    private final Timeline timeline;

    private WorkingCalendar(
            String version,
            List<WeekHours> weeks,
            NavigableMap<LocalDate, SpecialDay> specialDays,
            Set<Integer> confirmedYears,
            int dayMinutes,
            boolean calendarDaysEndOnWorkingDay,
            Timeline timeline) {
        this.version = version;
        this.weeks = weeks;
        this.specialDays = specialDays;
        this.confirmedYears = confirmedYears;
        this.dayMinutes = dayMinutes;
        this.calendarDaysEndOnWorkingDay = calendarDaysEndOnWorkingDay;
        this.timeline = timeline;
    }

    /**
     * A calendar with days of eight hours.
     *
     * @param version name of this state of the calendar, shown in explanations and letters
     * @param weeks at least one; each holds from its date until the next. {@link Code#WEEKS_INVALID} if none, two on one date, or one outside
     *     the range
     * @param specialDays at most one per date, else {@link Code#DATE_TWICE}; inside the range, else {@link Code#OUT_OF_RANGE}
     * @param confirmedYears years whose special days are final; a due date that reaches into another year says so
     */
    public static WorkingCalendar of(
            String version,
            Collection<WeekHours> weeks,
            Collection<SpecialDay> specialDays,
            Collection<Integer> confirmedYears) {
        List<WeekHours> hours = new ArrayList<>(weeks);
        hours.sort(Comparator.comparing(WeekHours::validFrom));
        if (hours.isEmpty()) {
            throw new CalendarFault(Code.WEEKS_INVALID, version);
        }
        for (int i = 0; i < hours.size(); i++) {
            LocalDate from = hours.get(i).validFrom();
            boolean twice = i > 0 && from.equals(hours.get(i - 1).validFrom());
            if (twice || from.isBefore(FIRST_DATE) || from.isAfter(LAST_DATE)) {
                throw new CalendarFault(Code.WEEKS_INVALID, from);
            }
        }
        NavigableMap<LocalDate, SpecialDay> days = new TreeMap<>();
        for (SpecialDay day : specialDays) {
            if (day.date().isBefore(FIRST_DATE) || day.date().isAfter(LAST_DATE)) {
                throw new CalendarFault(Code.OUT_OF_RANGE, day.date(), FIRST_DATE, LAST_DATE);
            }
            if (days.put(day.date(), day) != null) {
                throw new CalendarFault(Code.DATE_TWICE, day.date());
            }
        }
        return new WorkingCalendar(
                version,
                List.copyOf(hours),
                Collections.unmodifiableNavigableMap(days),
                Collections.unmodifiableSet(new TreeSet<>(confirmedYears)),
                STANDARD_DAY_MINUTES,
                true,
                new Timeline(FIRST_DATE, LAST_DATE, hours, List.copyOf(days.values())));
    }

    /** The standard week with {@link VietnamHolidays#withProposals} from 2020 to 2035; 2023 to 2026 are confirmed. Other years have no holidays; like all that are not confirmed they show in {@link DueDate#unconfirmedYears()}. */
    public static WorkingCalendar vietnam() {
        VietnamHolidays holidays = VietnamHolidays.published().withProposals(2020, 2035);
        return of(holidays.version(), List.of(WeekHours.standard()), holidays.days(), holidays.confirmedYears());
    }

    /**
     * The same calendar for a unit whose working day is not eight hours long. Used where a day is turned into minutes:
     * {@link CountingConvention#HOUR_SLOT}, parts of a day, and {@link WorkingAmount}. 60 to 1440, else {@link Code#DAY_LENGTH_INVALID}.
     */
    public WorkingCalendar withDayMinutes(int minutes) {
        if (minutes < 60 || minutes > LocalMinutes.DAY) {
            throw new CalendarFault(Code.DAY_LENGTH_INVALID, minutes);
        }
        return new WorkingCalendar(
                version, weeks, specialDays, confirmedYears, minutes, calendarDaysEndOnWorkingDay, timeline);
    }

    /** The same calendar with another answer to {@link #calendarDaysEndOnWorkingDay()}. */
    public WorkingCalendar withCalendarDaysEndOnWorkingDay(boolean endOnWorkingDay) {
        return new WorkingCalendar(version, weeks, specialDays, confirmedYears, dayMinutes, endOnWorkingDay, timeline);
    }

    /** Name of this state of the calendar. */
    public String version() {
        return version;
    }

    /** Weekly hours in order of validity. */
    public List<WeekHours> weeks() {
        return weeks;
    }

    /** Special days by date. */
    public NavigableMap<LocalDate, SpecialDay> specialDays() {
        return specialDays;
    }

    /** Years whose special days are final. */
    public Set<Integer> confirmedYears() {
        return confirmedYears;
    }

    /** Working minutes that make one day. */
    public int dayMinutes() {
        return dayMinutes;
    }

    /**
     * Whether a limit in calendar days whose last day is no working date ends at the close of the next working date (the rule of the Civil
     * Code for terms; a setting of the locality, on by default). If not, it ends on that very date at the closing hour of a full day.
     */
    public boolean calendarDaysEndOnWorkingDay() {
        return calendarDaysEndOnWorkingDay;
    }

    /** First date of the range. */
    public LocalDate firstDate() {
        return LocalDate.ofEpochDay(timeline.firstDay());
    }

    /** Last date of the range. */
    public LocalDate lastDate() {
        return LAST_DATE;
    }

    /** Whether any work is done on a date. */
    public boolean isWorkingDate(LocalDate date) {
        return timeline.day(date.toEpochDay()).minutes() > 0;
    }

    /** Working hours of a date in order; empty on a day off. */
    public List<Slot> hours(LocalDate date) {
        return timeline.day(date.toEpochDay()).slots();
    }

    /** Working dates from a date (included) to another (not included); negative when they are in reverse order. */
    public long workingDates(LocalDate from, LocalDate to) {
        return timeline.datesBefore(to.toEpochDay()) - timeline.datesBefore(from.toEpochDay());
    }

    /** Working minutes between two moments; negative when they are in reverse order. */
    public long minutesBetween(Instant from, Instant to) {
        return timeline.worked(LocalMinutes.of(to)) - timeline.worked(LocalMinutes.of(from));
    }

    /** The earliest moment by which so many working minutes have passed since a moment; that moment itself for zero. */
    public Instant plusMinutes(Instant from, long minutes) {
        if (minutes < 0) {
            throw new CalendarFault(Code.AMOUNT_NOT_POSITIVE, minutes);
        }
        return minutes == 0 ? from : shifted(from, minutes);
    }

    /** The earliest moment from which at most so many working minutes remain to a moment; that moment itself for zero. */
    public Instant minusMinutes(Instant to, long minutes) {
        if (minutes < 0) {
            throw new CalendarFault(Code.AMOUNT_NOT_POSITIVE, minutes);
        }
        return minutes == 0 ? to : shifted(to, -minutes);
    }

    /** The moment itself while work is done, else the next opening. */
    public Instant nextWorkingTime(Instant moment) {
        long minute = LocalMinutes.of(moment);
        long next = timeline.at(timeline.worked(minute) + 1) - 1;
        return next <= minute ? moment : LocalMinutes.toInstant(next);
    }

    Timeline timeline() {
        return timeline;
    }

    private Instant shifted(Instant from, long minutes) {
        return LocalMinutes.toInstant(timeline.at(timeline.worked(LocalMinutes.of(from)) + minutes));
    }
}
