package org.hoso.desk.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CalendarYear;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.clock.WorkingCalendars;
import org.hoso.clock.WorkingWeek;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;

/** Calendars whose answers a test sets; changes are kept. */
final class FakeCalendars implements WorkingCalendars {

    final List<CalendarChange> changes = new ArrayList<>();
    final Deque<Decision<Long>> refusals = new ArrayDeque<>();
    long affected;
    boolean confirmed;

    @Override
    public Decision<CalendarYear> year(Actor actor, String unitCode, int year) {
        var day = new CalendarDay(
                LocalDate.of(year, 1, 1), CalendarDay.Kind.OFF, CalendarDay.Part.WHOLE, "Tết Dương lịch", "");
        return Decision.allowed(new CalendarYear(
                unitCode,
                year,
                CalendarYear.Origin.PROPOSED,
                confirmed,
                Optional.empty(),
                List.of(day),
                Set.of(day.date()),
                Set.of(LocalDate.of(year, 1, 3)),
                List.of(),
                new WorkingWeek(LOCALITY, LocalDate.of(1990, 1, 1), Map.of(DayOfWeek.MONDAY, "07:00-11:30")),
                List.of(),
                "VN"));
    }

    @Override
    public Decision<List<CalendarDay>> proposal(Actor actor, int year) {
        return Decision.allowed(List.of());
    }

    @Override
    public Decision<Long> affected(Actor actor, CalendarChange change) {
        return refusals.isEmpty() ? Decision.allowed(affected) : refusals.remove();
    }

    @Override
    public Decision<Long> change(Actor actor, CalendarChange change) {
        changes.add(change);
        return Decision.allowed(1L);
    }

    @Override
    public Decision<List<Recount>> recounts(Actor actor) {
        return Decision.allowed(List.of(new Recount(
                9,
                Samples.NOW,
                "Quản trị",
                "day *",
                LocalDate.of(2026, 6, 3),
                40,
                40,
                2,
                Optional.of(Samples.NOW),
                Optional.of(Samples.NOW))));
    }

    @Override
    public Decision<List<MovedDate>> moved(Actor actor, long recountId, Optional<Long> after) {
        return Decision.allowed(
                after.isPresent()
                        ? List.of()
                        : List.of(new MovedDate(
                                1,
                                "H47-260601-0001",
                                "=1+1",
                                Optional.of(Instant.parse("2026-06-04T10:00:00Z")),
                                Optional.of(Instant.parse("2026-06-05T10:00:00Z")))));
    }
}
