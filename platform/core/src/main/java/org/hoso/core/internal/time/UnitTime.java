package org.hoso.core.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.calendar.DueDate;
import org.hoso.calendar.Pause;
import org.hoso.calendar.Slot;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.calendar.WorkingTime;
import org.hoso.clock.ClockInterval;
import org.hoso.procedure.TimeLimit;

/**
 * Working time of one unit, by its calendar and the counting rules of the locality. Immutable and pure: same arguments,
 * same answer. A due date counts as close when less than one working day is left.
 */
public final class UnitTime {

    private final WorkingCalendar calendar;
    private final CountingRules rules;

    UnitTime(WorkingCalendar calendar, CountingRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /** A calendar under the default rules. */
    public static UnitTime of(WorkingCalendar calendar) {
        return new UnitTime(calendar, CountingRules.DEFAULT);
    }

    /**
     * The due date of a clock started at {@code start}; intervals of the ledger that do not count and lie after the
     * start shift it. Empty when the limit promises none. While the last interval does not count and is open, it is
     * the due date as it stood when that interval began.
     */
    public Optional<Instant> due(Instant start, TimeLimit limit, List<ClockInterval> ledger) {
        return dueDate(start, limit, ledger).at();
    }

    /** The same due date with all it was counted from. */
    public DueDate dueDate(Instant start, TimeLimit limit, List<ClockInterval> ledger) {
        List<Pause> pauses = ledger.stream()
                .filter(interval -> !interval.counts())
                .map(interval -> new Pause(interval.start(), interval.end(), false, interval.reason()))
                .toList();
        return dueDateWith(start, limit, pauses);
    }

    /** The same from the intervals that stop the clock; those that ended before the start are passed over. */
    public DueDate dueDateWith(Instant start, TimeLimit limit, List<Pause> pauses) {
        List<Pause> after = pauses.stream()
                .filter(pause -> pause.end().map(end -> end.isAfter(start)).orElse(true))
                .toList();
        return at(start).due(start, Limits.of(limit), after);
    }

    /** Calendar and convention for a clock that starts at this moment; they stay with it. */
    public WorkingTime at(Instant start) {
        return rules.on(Vietnam.date(start)).apply(calendar);
    }

    /** Working minutes between two moments; negative in reverse order. */
    public long minutesBetween(Instant from, Instant to) {
        return calendar.minutesBetween(from, to);
    }

    /** The moment before which a due date counts as close, seen from {@code now}. */
    public Instant soon(Instant now) {
        return calendar.plusMinutes(now, minutesPerDay());
    }

    /** The end of the working hours of a day; empty on a day off. */
    public Optional<Instant> closing(LocalDate day) {
        List<Slot> hours = calendar.hours(day);
        return hours.isEmpty()
                ? Optional.empty()
                : Optional.of(day.atTime(hours.get(hours.size() - 1).to())
                        .atZone(Vietnam.ZONE)
                        .toInstant());
    }

    /** Working minutes of a normal day. */
    public int minutesPerDay() {
        return calendar.dayMinutes();
    }

    /** The calendar itself. */
    public WorkingCalendar calendar() {
        return calendar;
    }
}
