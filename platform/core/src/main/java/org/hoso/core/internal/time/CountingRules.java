package org.hoso.core.internal.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hoso.calendar.CountingConvention;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.calendar.WorkingTime;

/**
 * How the locality counts, by date: each rule holds for clocks that start from its date on, until the next one. Before
 * the first one the default holds: by date of receipt, calendar days end on a working day.
 */
public final class CountingRules {

    /** No settings at all. */
    public static final CountingRules DEFAULT = new CountingRules(List.of());

    private static final Rule STANDARD = new Rule(WorkingCalendar.FIRST_DATE, CountingConvention.RECEIPT_DATE, true);

    private final List<Rule> rules;

    /** In any order, at most one per date. */
    public CountingRules(List<Rule> rules) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(Rule::validFrom)).toList();
    }

    /** The rule for clocks that start on a day. */
    public Rule on(LocalDate day) {
        Rule valid = STANDARD;
        for (Rule rule : rules) {
            if (!rule.validFrom().isAfter(day)) {
                valid = rule;
            }
        }
        return valid;
    }

    /**
     * One rule.
     *
     * @param endOnWorkingDay whether a limit in calendar days that would end on a day off ends on the next working day
     */
    public record Rule(LocalDate validFrom, CountingConvention convention, boolean endOnWorkingDay) {

        WorkingTime apply(WorkingCalendar calendar) {
            return new WorkingTime(
                    calendar.calendarDaysEndOnWorkingDay() == endOnWorkingDay
                            ? calendar
                            : calendar.withCalendarDaysEndOnWorkingDay(endOnWorkingDay),
                    convention);
        }
    }
}
