package org.hoso.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CountingRule;
import org.hoso.clock.WorkingCalendars;
import org.hoso.clock.WorkingWeek;
import org.hoso.core.port.CalendarStore;

final class MemoryCalendarStore implements CalendarStore {

    private final MemoryDatabase database;

    MemoryCalendarStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public long revision() {
        return database.reading().calendarRevision;
    }

    @Override
    public Content content() {
        MemoryState state = database.reading();
        return new Content(
                List.copyOf(state.weeks.values()),
                state.days.entrySet().stream()
                        .map(each -> new UnitDay(each.getKey().getKey(), each.getValue()))
                        .toList(),
                List.copyOf(state.years.values()),
                List.copyOf(state.rules.values()));
    }

    @Override
    public void saveWeek(WorkingWeek week) {
        changed().weeks.put(Map.entry(week.unitCode(), week.validFrom()), week);
    }

    @Override
    public void removeWeek(String unitCode, LocalDate validFrom) {
        changed().weeks.remove(Map.entry(unitCode, validFrom));
    }

    @Override
    public void saveDay(String unitCode, CalendarDay day) {
        changed().days.put(Map.entry(unitCode, day.date()), day);
    }

    @Override
    public void removeDay(String unitCode, LocalDate date) {
        changed().days.remove(Map.entry(unitCode, date));
    }

    @Override
    public void saveYear(StoredYear year, List<CalendarDay> days) {
        MemoryState state = changed();
        state.days
                .keySet()
                .removeIf(key -> key.getKey().equals(WorkingCalendars.LOCALITY)
                        && key.getValue().getYear() == year.year());
        days.forEach(day -> state.days.put(Map.entry(WorkingCalendars.LOCALITY, day.date()), day));
        state.years.put(year.year(), year);
    }

    @Override
    public void saveRule(CountingRule rule) {
        changed().rules.put(rule.validFrom(), rule);
    }

    private MemoryState changed() {
        MemoryState state = database.writing();
        state.calendarRevision++;
        return state;
    }
}
