package ${package}.internal.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ${package}.internal.Hall;
import org.hoso.register.IntakeLookup;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.sector.spi.FormValues;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the book of the hall for the screens, page by page, never the whole of it. */
@Component(service = Bookings.class)
public final class Bookings {

    static final int ROWS = 50;

    /** The report counts at most so many bookings. */
    static final int MOST = 1_000;

    /** So far ahead a free day is looked for. */
    static final int DAYS = 30;

    /** A line of the report. */
    record Month(YearMonth month, int bookings, int guests) {}

    private final Registers registers;

    @Activate
    public Bookings(@Reference Registers registers) {
        this.registers = registers;
    }

    /** Newest first; at most {@value ROWS}. */
    List<RegisterEntry> find(Actor actor, String words) {
        return registers.search(actor, Hall.REGISTER, words.strip(), Long.MAX_VALUE, ROWS);
    }

    /** Who has the hall on a day. A counter reads no registers: it is told when, what for and for how many, not by whom. */
    public List<RegisterEntry> on(Actor actor, LocalDate day) {
        List<RegisterEntry> read = find(actor, Hall.day(day));
        return read.isEmpty()
                ? forIntake(actor, day, Set.of(Hall.USE_DATE, Hall.PURPOSE, Hall.GUESTS))
                : read;
    }

    /** The first day after {@code today} on which nobody has the hall; a counter is told no more than that. */
    Optional<LocalDate> nextFree(Actor actor, LocalDate today) {
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(DAYS)
                .filter(day -> isFree(actor, day))
                .findFirst();
    }

    private boolean isFree(Actor actor, LocalDate day) {
        return forIntake(actor, day, Set.of()).isEmpty();
    }

    private List<RegisterEntry> forIntake(Actor actor, LocalDate day, Set<String> fields) {
        return registers.forIntake(
                actor, new IntakeLookup(Set.of(Hall.PROCEDURE), Hall.REGISTER, Hall.day(day), fields));
    }

    /** Bookings and people by month of use, the latest month first. */
    List<Month> report(Actor actor) {
        Map<YearMonth, Month> months = new TreeMap<>(Comparator.reverseOrder());
        for (RegisterEntry entry : newest(actor)) {
            FormValues fields = new FormValues(entry.fields());
            fields.date(Hall.USE_DATE)
                    .map(YearMonth::from)
                    .map(month -> new Month(month, 1, fields.number(Hall.GUESTS).orElse(0)))
                    .ifPresent(one -> months.merge(one.month(), one, Bookings::sum));
        }
        return List.copyOf(months.values());
    }

    private List<RegisterEntry> newest(Actor actor) {
        List<RegisterEntry> all = new ArrayList<>();
        List<RegisterEntry> page = registers.search(actor, Hall.REGISTER, "", Long.MAX_VALUE, ROWS);
        while (!page.isEmpty() && all.size() < MOST) {
            all.addAll(page);
            page = registers.search(actor, Hall.REGISTER, "", page.get(page.size() - 1).id(), ROWS);
        }
        return all;
    }

    private static Month sum(Month one, Month other) {
        return new Month(one.month(), one.bookings() + other.bookings(), one.guests() + other.guests());
    }
}
