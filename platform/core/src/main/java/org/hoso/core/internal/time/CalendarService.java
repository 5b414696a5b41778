package org.hoso.core.internal.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CalendarYear;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.clock.WorkingCalendars;
import org.hoso.core.port.CalendarStore;
import org.hoso.core.port.CalendarStore.StoredYear;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.RecountStore;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Organisation;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The use cases of the working calendars. A change, its audit line and the wish to count anew are one transaction. */
@Component(service = WorkingCalendars.class)
public final class CalendarService implements WorkingCalendars {

    private static final int LATEST = 20;
    private static final int LINES = 1_000;

    private final Transactions transactions;
    private final CalendarStore store;
    private final RecountStore recounts;
    private final OrganisationStore accounts;
    private final CalendarCache cache;
    private final Recounter recounter;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    @SuppressWarnings("TooManyParameters")
    public CalendarService(
            @Reference Transactions transactions,
            @Reference CalendarStore store,
            @Reference RecountStore recounts,
            @Reference OrganisationStore accounts,
            @Reference CalendarCache cache,
            @Reference Recounter recounter,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.recounts = recounts;
        this.accounts = accounts;
        this.cache = cache;
        this.recounter = recounter;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public Decision<CalendarYear> year(Actor actor, String unitCode, int year) {
        if (!rights(actor).maySee()) {
            return missingRight();
        }
        List<Reason> problems = CalendarChecks.year(year);
        if (!problems.isEmpty()) {
            return Decision.refused(problems);
        }
        return isUnknown(unitCode)
                ? Decision.refused(Reason.at("unit", "unit.unknown", unitCode))
                : Decision.allowed(view(cache.book(), unitCode, year));
    }

    private CalendarYear view(CalendarBook book, String unitCode, int year) {
        List<String> chain = unitCode.equals(LOCALITY) ? List.of() : cache.chain(book, unitCode);
        List<String> above =
                chain.stream().filter(code -> !code.equals(unitCode)).toList();
        UnitTime time = book.of(chain);
        NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>();
        book.daysOf(year).forEach(day -> days.put(day.date(), day));
        for (int i = chain.size() - 1; i >= 0; i--) {
            days.putAll(book.daysOf(chain.get(i)));
        }
        days.keySet().removeIf(date -> date.getYear() != year);
        Set<LocalDate> own = unitCode.equals(LOCALITY)
                ? days.keySet()
                : book.daysOf(unitCode).keySet();
        Optional<StoredYear> saved = book.saved(year);
        return new CalendarYear(
                unitCode,
                year,
                book.origin(year),
                time.calendar().confirmedYears().contains(year),
                saved.filter(StoredYear::confirmed)
                        .map(each -> new CalendarYear.Confirmation(each.by(), each.at(), each.source())),
                List.copyOf(days.values()),
                new HashSet<>(own),
                restDays(time.calendar(), year, days.keySet()),
                List.copyOf(book.weeksOf(unitCode).values()),
                book.weekOn(above, LocalDate.of(year, 12, 31)),
                book.content().rules(),
                time.calendar().version());
    }

    private static Set<LocalDate> restDays(WorkingCalendar calendar, int year, Set<LocalDate> special) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(date -> !special.contains(date) && !calendar.isWorkingDate(date))
                .collect(Collectors.toSet());
    }

    @Override
    public Decision<List<CalendarDay>> proposal(Actor actor, int year) {
        if (!rights(actor).maySee()) {
            return missingRight();
        }
        List<CalendarDay> proposed = CalendarBook.proposal(year);
        return proposed.isEmpty()
                ? Decision.refused(Reason.at("year", "calendar.year", CalendarBook.FIRST_YEAR, CalendarBook.LAST_YEAR))
                : Decision.allowed(proposed);
    }

    @Override
    public Decision<Long> affected(Actor actor, CalendarChange change) {
        Optional<List<Reason>> objections = objections(actor, change);
        if (objections.isPresent()) {
            return Decision.refused(objections.get());
        }
        Touched touched = Touched.by(change, cache.book());
        Set<String> units = touched.unitCode().equals(LOCALITY) ? Set.of() : below(touched.unitCode());
        return Decision.allowed(transactions.read(() -> recounts.countDue(Vietnam.startOf(touched.from()), units)));
    }

    private Set<String> below(String unitCode) {
        LocalDate today = Vietnam.date(clock.instant());
        Set<String> units = organisation.units(today).stream()
                .map(unit -> unit.code())
                .filter(code -> organisation.isWithin(code, unitCode))
                .collect(Collectors.toCollection(TreeSet::new));
        units.add(unitCode);
        return units;
    }

    @Override
    public Decision<Long> change(Actor actor, CalendarChange change) {
        Optional<List<Reason>> objections = objections(actor, change);
        if (objections.isPresent()) {
            return Decision.refused(objections.get());
        }
        Instant now = clock.instant();
        Touched touched = Touched.by(change, cache.book());
        long revision = transactions.write(() -> {
            store(actor, change, now);
            accounts.audit(new AuditEntry(
                    now, actor.officialId(), "calendar." + touched.what(), touched.unitCode(), touched.details(), ""));
            recounts.save(Recounter.asked(now, actor.fullName(), touched));
            return store.revision();
        });
        cache.refresh();
        recounter.wake();
        return Decision.allowed(revision);
    }

    private void store(Actor actor, CalendarChange change, Instant now) {
        if (change instanceof CalendarChange.SetYear year) {
            store.saveYear(
                    new StoredYear(year.year(), year.confirmed(), year.source().strip(), actor.fullName(), now),
                    year.days());
        } else if (change instanceof CalendarChange.SetDay day) {
            setDay(actor, day, now);
        } else if (change instanceof CalendarChange.RemoveDay day) {
            removeDay(actor, day, now);
        } else if (change instanceof CalendarChange.SetWeek week) {
            store.saveWeek(week.week());
        } else if (change instanceof CalendarChange.RemoveWeek week) {
            store.removeWeek(week.unitCode(), week.validFrom());
        } else if (change instanceof CalendarChange.SetRule rule) {
            store.saveRule(rule.rule());
        }
    }

    /** A day of the locality belongs to its year, which is saved whole. */
    private void setDay(Actor actor, CalendarChange.SetDay change, Instant now) {
        if (!change.unitCode().equals(LOCALITY)) {
            store.saveDay(change.unitCode(), change.day());
            return;
        }
        LocalDate date = change.day().date();
        saveYear(actor, date.getYear(), now, Stream.concat(others(date), Stream.of(change.day())));
    }

    private void removeDay(Actor actor, CalendarChange.RemoveDay change, Instant now) {
        if (change.unitCode().equals(LOCALITY)) {
            saveYear(actor, change.date().getYear(), now, others(change.date()));
        } else {
            store.removeDay(change.unitCode(), change.date());
        }
    }

    private Stream<CalendarDay> others(LocalDate date) {
        return cache.book().daysOf(date.getYear()).stream()
                .filter(day -> !day.date().equals(date));
    }

    private void saveYear(Actor actor, int year, Instant now, Stream<CalendarDay> days) {
        CalendarBook book = cache.book();
        boolean confirmed = book.of(List.of()).calendar().confirmedYears().contains(year);
        StoredYear stored =
                book.saved(year).orElseGet(() -> new StoredYear(year, confirmed, "", actor.fullName(), now));
        store.saveYear(stored, days.toList());
    }

    @Override
    public Decision<List<Recount>> recounts(Actor actor) {
        return rights(actor).maySee()
                ? Decision.allowed(transactions.read(() -> recounts.latest(LATEST)))
                : missingRight();
    }

    @Override
    public Decision<List<MovedDate>> moved(Actor actor, long recountId, Optional<Long> after) {
        return rights(actor).maySee()
                ? Decision.allowed(transactions.read(() -> recounts.report(recountId, after.orElse(0L), LINES)))
                : missingRight();
    }

    private Optional<List<Reason>> objections(Actor actor, CalendarChange change) {
        CalendarRights rights = rights(actor);
        if (!rights.maySee()) {
            return Optional.of(List.of(Reason.of("right.missing")));
        }
        String unit = Touched.unitOf(change);
        if (isUnknown(unit)) {
            return Optional.of(List.of(Reason.at("unit", "unit.unknown", unit)));
        }
        if (!rights.mayChange(unit)) {
            return Optional.of(List.of(Reason.of("right.missing")));
        }
        return Optional.of(CalendarChecks.problems(change)).filter(found -> !found.isEmpty());
    }

    private boolean isUnknown(String unitCode) {
        return !unitCode.equals(LOCALITY) && organisation.unit(unitCode).isEmpty();
    }

    private CalendarRights rights(Actor actor) {
        return new CalendarRights(organisation, actor, Vietnam.date(clock.instant()));
    }

    private static <T> Decision<T> missingRight() {
        return Decision.refused(Reason.of("right.missing"));
    }
}
