package org.hoso.store.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CountingRule;
import org.hoso.clock.WorkingCalendars;
import org.hoso.clock.WorkingWeek;
import org.hoso.core.port.CalendarStore;
import org.hoso.store.internal.entity.CalendarEntity;
import org.hoso.store.internal.entity.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Working calendars in the database. */
@Component(service = CalendarStore.class)
public final class JpaCalendarStore implements CalendarStore {

    private static final String WEEK = "WEEK";
    private static final String DAY = "DAY";
    private static final String YEAR = "YEAR";
    private static final String RULE = "RULE";

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaCalendarStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public long revision() {
        var query = current.get().createNativeQuery("select number from revision where name = 'calendar'");
        return ((Number) query.getSingleResult()).longValue();
    }

    @Override
    public Content content() {
        List<WorkingWeek> weeks = new ArrayList<>();
        List<UnitDay> days = new ArrayList<>();
        List<StoredYear> years = new ArrayList<>();
        List<CountingRule> rules = new ArrayList<>();
        for (var row : current.get()
                .createQuery("select c from CalendarEntry c", CalendarEntity.class)
                .getResultList()) {
            switch (row.kind()) {
                case WEEK -> weeks.add(json.read(row.content(), WorkingWeek.class));
                case DAY -> days.add(new UnitDay(row.unitCode(), json.read(row.content(), CalendarDay.class)));
                case YEAR -> years.add(json.read(row.content(), StoredYear.class));
                case RULE -> rules.add(json.read(row.content(), CountingRule.class));
                default -> throw new IllegalStateException("a calendar entry of kind " + row.kind());
            }
        }
        return new Content(weeks, days, years, rules);
    }

    @Override
    public void saveWeek(WorkingWeek week) {
        save(WEEK, week.unitCode(), week.validFrom(), week);
    }

    @Override
    public void removeWeek(String unitCode, LocalDate validFrom) {
        remove(WEEK, unitCode, validFrom);
    }

    @Override
    public void saveDay(String unitCode, CalendarDay day) {
        save(DAY, unitCode, day.date(), day);
    }

    @Override
    public void removeDay(String unitCode, LocalDate date) {
        remove(DAY, unitCode, date);
    }

    @Override
    public void saveYear(StoredYear year, List<CalendarDay> days) {
        var first = LocalDate.of(year.year(), 1, 1);
        var manager = current.get();
        var kept = days.stream().map(CalendarDay::date).collect(Collectors.toSet());
        manager.createQuery(
                        "select c from CalendarEntry c where c.kind = :kind and c.unitCode = :unit"
                                + " and c.date between :first and :last",
                        CalendarEntity.class)
                .setParameter("kind", DAY)
                .setParameter("unit", WorkingCalendars.LOCALITY)
                .setParameter("first", first)
                .setParameter("last", LocalDate.of(year.year(), 12, 31))
                .getResultStream()
                .filter(row -> !kept.contains(row.date()))
                .forEach(manager::remove);
        days.forEach(day -> save(DAY, WorkingCalendars.LOCALITY, day.date(), day));
        save(YEAR, WorkingCalendars.LOCALITY, first, year);
    }

    @Override
    public void saveRule(CountingRule rule) {
        save(RULE, WorkingCalendars.LOCALITY, rule.validFrom(), rule);
    }

    private void save(String kind, String unitCode, LocalDate date, Object content) {
        var manager = current.get();
        manager.merge(CalendarEntity.of(kind, unitCode, date, json.write(content)));
        changed(manager);
    }

    private void remove(String kind, String unitCode, LocalDate date) {
        var manager = current.get();
        var row = manager.find(CalendarEntity.class, new CalendarEntity.Key(kind, unitCode, date));
        if (row != null) {
            manager.remove(row);
            changed(manager);
        }
    }

    private static void changed(EntityManager manager) {
        manager.createNativeQuery("update revision set number = number + 1 where name = 'calendar'")
                .executeUpdate();
    }
}
