package org.hoso.store.internal;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.WorkingCalendars;
import org.hoso.core.internal.time.CalendarCache;
import org.hoso.core.internal.time.CalendarService;
import org.hoso.core.internal.time.DueDateMoves;
import org.hoso.core.internal.time.Recounter;
import org.hoso.dossier.DossierState;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.TimeLimit;
import org.hoso.security.Actor;

/**
 * Prints how long it takes to count the due dates of many open dossiers anew, each with five pauses: once when none
 * moves, once when all do. Not a test: run {@code main} with the number of dossiers and, after it, H2 or POSTGRESQL.
 */
public final class RecountBenchmark {

    private static final Actor ROOT = Actor.system("benchmark");
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 6, 10);
    private static final LocalText TEXT = new LocalText("Thủ tục", "Procedure");

    private RecountBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int dossiers = Integer.parseInt(arguments[0]);
        var products =
                arguments.length > 1 ? List.of(TestDatabase.valueOf(arguments[1])) : List.of(TestDatabase.values());
        for (var product : products) {
            try (var pool = product.fresh(10);
                    var stores = new TestStores(pool)) {
                fill(stores, dossiers, product);
                run(stores, dossiers, product);
            }
        }
    }

    private static void run(TestStores stores, int dossiers, TestDatabase product) {
        var clock = Clock.fixed(NOW, Clock.systemUTC().getZone());
        var organisation = none(Organisation.class);
        var cache = new CalendarCache(stores.transactions, stores.calendars, organisation);
        var moves = new DueDateMoves(stores.recounts, cache, catalogue());
        var recounter = new Recounter(stores.transactions, stores.recounts, cache, moves, clock);
        recounter.close();
        var service = new CalendarService(
                stores.transactions,
                stores.calendars,
                stores.recounts,
                stores.organisation,
                cache,
                recounter,
                organisation,
                clock);
        // Dates as rules say them, so that the second run measures looking only and the third one moving.
        measure("first count", service, recounter, day(LocalDate.of(2026, 1, 3)), product);
        measure("nothing moves", service, recounter, day(LocalDate.of(2026, 1, 4)), product);
        measure("all move", service, recounter, day(HOLIDAY), product);
        cache.close();
        System.out.printf(Locale.ROOT, "%,d open dossiers, five pauses each%n", dossiers);
    }

    private static CalendarChange day(LocalDate date) {
        return new CalendarChange.SetDay(
                WorkingCalendars.LOCALITY,
                new CalendarDay(date, CalendarDay.Kind.OFF, CalendarDay.Part.WHOLE, "Nghỉ", "QĐ"));
    }

    private static void measure(
            String what, WorkingCalendars service, Recounter recounter, CalendarChange change, TestDatabase product) {
        if (!service.change(ROOT, change).isAllowed()) {
            throw new IllegalStateException("refused");
        }
        long start = System.nanoTime();
        recounter.finishAll();
        var took = Duration.ofNanos(System.nanoTime() - start);
        var done = service.recounts(ROOT).asOptional().orElseThrow().get(0);
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %,d looked at, %,d moved in %.1f s%n",
                product,
                what,
                done.looked(),
                done.moved(),
                took.toMillis() / 1000.0);
    }

    private static ProcedureCatalogue catalogue() {
        var version = new ProcedureVersion(
                "1.001193",
                "1.0",
                "civil-status",
                TEXT,
                TEXT,
                LocalDate.of(2020, 1, 1),
                Set.of(UnitLevel.COMMUNE),
                Set.of(Channel.DIRECT),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                "163/QĐ-BTP",
                Optional.empty(),
                TEXT,
                List.of(new ProcedureCase("standard", TEXT, TimeLimit.workingDays(30), List.of(), List.of())),
                List.of(),
                List.of(),
                "");
        return (ProcedureCatalogue) Proxy.newProxyInstance(
                RecountBenchmark.class.getClassLoader(),
                new Class<?>[] {ProcedureCatalogue.class},
                (proxy, method, given) -> Optional.of(version));
    }

    private static <T> T none(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> Optional.empty()));
    }

    /** One dossier through the store, the others as copies of its rows. */
    private static void fill(TestStores stores, int dossiers, TestDatabase product) throws SQLException {
        var sample = Samples.inState(Samples.full("A-1"), DossierState.IN_PROCESS, NOW);
        var first = stores.write(() -> stores.dossiers.insert(sample, Set.of()));
        stores.run(() -> stores.dossiers.append(Samples.entry(first.id(), 1)));
        var numbers = product == TestDatabase.H2
                ? "(select x as n from system_range(1, " + dossiers + ")) s"
                : "(select n from generate_series(1, " + dossiers + ") n) s";
        try (var connection = stores.dataSource.getConnection()) {
            var nanos = 1_000_000_000L;
            long start = Instant.parse("2026-05-04T01:00:00Z").getEpochSecond() * nanos;
            copy(
                    connection,
                    "dossier",
                    numbers,
                    first.id(),
                    List.of(
                            "id=1000000 + s.n",
                            "code='C-' || s.n",
                            "tracking_token='T-' || s.n",
                            "clock_start=" + start,
                            "due_current=" + (start + 45L * 24 * 3600 * nanos) + " + mod(s.n, 1000) * 60000000000",
                            "due_key=" + (start / 1_000_000 + 45L * 24 * 3600 * 1000) + " + mod(s.n, 1000) * 60000"));
            copy(connection, "journal", numbers, first.id(), List.of("dossier_id=1000000 + s.n"));
            try (var statement = connection.createStatement()) {
                for (int pause = 0; pause < 5; pause++) {
                    long from = start + (pause * 2L + 1) * 24 * 3600 * nanos;
                    statement.execute("insert into clock_interval"
                            + " (dossier_id, interval_no, holder, started_at, ended_at, counts, reason, decided_by)"
                            + " select 1000000 + s.n, " + (pause + 1) + ", 'APPLICANT', " + from + ", "
                            + (from + 6 * 3600 * nanos) + ", false, 'supplement', 'x' from " + numbers);
                }
                statement.execute("delete from clock_interval where dossier_id = " + first.id());
                statement.execute("delete from journal where dossier_id = " + first.id());
                statement.execute("delete from dossier where id = " + first.id());
                if (product == TestDatabase.POSTGRESQL) {
                    statement.execute("analyze");
                }
            }
        }
    }

    private static void copy(Connection connection, String table, String numbers, long id, List<String> changed)
            throws SQLException {
        var values = changed.stream()
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        List<String> columns = new ArrayList<>();
        try (var rows = connection.getMetaData().getColumns(null, null, null, null)) {
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        var key = table.equals("dossier") ? "id" : "dossier_id";
        try (var statement = connection.createStatement()) {
            statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select "
                    + columns.stream()
                            .map(column -> values.getOrDefault(column, "t." + column))
                            .collect(Collectors.joining(", "))
                    + " from " + table + " t, " + numbers + " where t." + key + " = " + id);
        }
    }
}
