package org.hoso.core.internal.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.calendar.Pause;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.calendar.WorkingTime;
import org.hoso.clock.ClockInterval;
import org.hoso.procedure.TimeLimit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Due dates by the working calendar of Vietnam under the default convention (day of receipt not counted). A due date
 * counts as close when less than one working day is left.
 */
@Component(service = DueDates.class)
public final class WorkingDueDates implements DueDates {

    private final WorkingTime time;

    @Activate
    public WorkingDueDates() {
        this(WorkingCalendar.vietnam());
    }

    public WorkingDueDates(WorkingCalendar calendar) {
        this.time = new WorkingTime(calendar);
    }

    @Override
    public Optional<Instant> due(Instant start, TimeLimit limit, List<ClockInterval> ledger) {
        List<Pause> pauses = ledger.stream()
                .filter(interval -> !interval.counts())
                .filter(interval ->
                        interval.end().map(end -> end.isAfter(start)).orElse(true))
                .map(interval -> new Pause(interval.start(), interval.end(), false, interval.reason()))
                .toList();
        return time.due(start, limit(limit), pauses).at();
    }

    @Override
    public long minutesBetween(Instant from, Instant to) {
        return time.calendar().minutesBetween(from, to);
    }

    @Override
    public Instant soon(Instant now) {
        return time.calendar().plusMinutes(now, minutesPerDay());
    }

    @Override
    public int minutesPerDay() {
        return time.calendar().dayMinutes();
    }

    private static org.hoso.calendar.TimeLimit limit(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS ->
                org.hoso.calendar.TimeLimit.of(org.hoso.calendar.TimeLimit.Unit.WORKING_DAYS, limit.amount());
            case WORKING_HOURS ->
                org.hoso.calendar.TimeLimit.of(org.hoso.calendar.TimeLimit.Unit.WORKING_HOURS, limit.amount());
            case CALENDAR_DAYS ->
                org.hoso.calendar.TimeLimit.of(org.hoso.calendar.TimeLimit.Unit.CALENDAR_DAYS, limit.amount());
            case SAME_DAY ->
                org.hoso.calendar.TimeLimit.sameDay(limit.cutOff().orElse(org.hoso.calendar.TimeLimit.DEFAULT_CUT_OFF));
            case NONE -> org.hoso.calendar.TimeLimit.none();
        };
    }
}
