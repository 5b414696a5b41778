package org.hoso.store.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Page;

/**
 * Prints how fast dossiers are stored and found. Not a test: run {@code main} with the number of dossiers and, after it,
 * H2 or POSTGRESQL.
 */
public final class StoreBenchmark {

    private static final int UNITS = 260;
    private static final int BATCH = 50;
    private static final Set<DossierState> OPEN = Set.of(
            DossierState.RECEIVED, DossierState.HANDED_OVER, DossierState.IN_PROCESS, DossierState.AWAITING_SIGNATURE);

    private final TestStores stores;
    private final int dossiers;

    private StoreBenchmark(TestStores stores, int dossiers) {
        this.stores = stores;
        this.dossiers = dossiers;
    }

    public static void main(String[] arguments) throws Exception {
        int dossiers = Integer.parseInt(arguments[0]);
        var products =
                arguments.length > 1 ? List.of(TestDatabase.valueOf(arguments[1])) : List.of(TestDatabase.values());
        for (var product : products) {
            try (var pool = product.fresh(20);
                    var stores = new TestStores(pool)) {
                System.out.printf(Locale.ROOT, "%n%s, %,d dossiers, %d units%n", product, dossiers, UNITS);
                new StoreBenchmark(stores, dossiers).run(product);
            }
        }
    }

    private void run(TestDatabase product) throws Exception {
        fill();
        if (product == TestDatabase.POSTGRESQL) {
            analyse();
        }
        var all = List.of(Scope.all());
        var one = List.of(new Scope(false, Set.of("U7"), Set.of()));
        var twenty = List.of(new Scope(
                false, Set.copyOf(IntStream.range(0, 20).mapToObj(i -> "U" + i).toList()), Set.of()));
        page("open, everything, by due date", criteria(OPEN, List.of(), all, List.of()), Order.DUE);
        page("open, one unit's scope, by due date", criteria(OPEN, List.of(), one, List.of()), Order.DUE);
        page("open, twenty units' scope, by due date", criteria(OPEN, List.of(), twenty, List.of()), Order.DUE);
        page(
                "unclaimed of one unit",
                criteria(Set.of(DossierState.HANDED_OVER), List.of("U7"), one, List.of()),
                Order.DUE);
        page("newest changes, everything", criteria(Set.of(), List.of(), all, List.of()), Order.CHANGED);
        page("search a rare word", criteria(Set.of(), List.of(), all, List.of("ten4711")), Order.NEWEST);
        page("search a common word", criteria(Set.of(), List.of(), all, List.of("nguyen")), Order.NEWEST);
        page(
                "search common words in one unit",
                criteria(Set.of(), List.of(), one, List.of("nguyen", "van")),
                Order.NEWEST);
        count("count open, everything", criteria(OPEN, List.of(), all, List.of()));
        count("count open, one unit's scope", criteria(OPEN, List.of(), one, List.of()));
        count("count open, twenty units' scope", criteria(OPEN, List.of(), twenty, List.of()));
        deepPage(criteria(OPEN, List.of(), all, List.of()));
        receipts();
    }

    private static Criteria criteria(
            Set<DossierState> states, List<String> units, List<Scope> scopes, List<String> words) {
        return Samples.criteria(states, units, scopes, words);
    }

    private void fill() {
        long start = System.nanoTime();
        for (int first = 0; first < dossiers; first += BATCH) {
            int from = first;
            stores.run(() ->
                    IntStream.range(from, Math.min(from + BATCH, dossiers)).forEach(this::insert));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-42s %,.0f dossiers/s (%.0f s), %d in a transaction%n",
                "fill",
                dossiers / seconds,
                seconds,
                BATCH);
    }

    /** The newest tenth is open. */
    private void insert(int i) {
        var unit = "U" + i % UNITS;
        var due = Samples.NOW.plus(Duration.ofMinutes(i % 50_000));
        var open = Samples.open("H47-" + i, unit, i % 20 == 0 ? Optional.empty() : Optional.of(due));
        var isOpen = i >= dossiers - dossiers / 10;
        var state = isOpen ? DossierState.HANDED_OVER : DossierState.RETURNED;
        var dossier = withPlaces(
                Samples.inState(open, state, Samples.NOW.plusSeconds(i)), new Dossier.Places("MC" + i % UNITS, unit));
        var stored = stores.dossiers.insert(
                dossier,
                Set.of(
                        "h47",
                        "ten" + i,
                        i % 3 == 0 ? "nguyen" : "tran",
                        i % 2 == 0 ? "van" : "thi",
                        "09" + i,
                        "049" + i));
        stores.dossiers.append(Samples.entry(stored.id(), 1));
    }

    private static Dossier withPlaces(Dossier dossier, Dossier.Places places) {
        return new Dossier(
                dossier.id(),
                dossier.version(),
                dossier.code(),
                dossier.trackingToken(),
                dossier.procedure(),
                dossier.channel(),
                places,
                dossier.position(),
                dossier.owner(),
                dossier.submitter(),
                dossier.content(),
                dossier.timing(),
                dossier.supplements(),
                dossier.refusal(),
                dossier.resultReturn(),
                dossier.clock());
    }

    private void analyse() throws java.sql.SQLException {
        try (var connection = stores.dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private void page(String name, Criteria criteria, Order order) {
        measure(
                name,
                () -> stores.read(() -> stores.dossiers
                        .page(criteria, order, Optional.empty(), 50)
                        .rows()
                        .size()));
    }

    private void count(String name, Criteria criteria) {
        measure(name, () -> stores.read(() -> stores.dossiers.count(criteria)));
    }

    private void deepPage(Criteria criteria) {
        var middle = Optional.of(
                new Page.Cursor(Samples.NOW.plus(Duration.ofMinutes(25_000)).toEpochMilli(), 0));
        measure(
                "open, everything, a page in the middle",
                () -> stores.read(() -> stores.dossiers
                        .page(criteria, Order.DUE, middle, 50)
                        .rows()
                        .size()));
    }

    private void measure(String name, Supplier<?> work) {
        var times = new ArrayList<Long>();
        Object answer = "";
        for (int i = 0; i < 40; i++) {
            long start = System.nanoTime();
            answer = work.get();
            times.add(System.nanoTime() - start);
        }
        var warm = new ArrayList<>(times.subList(10, times.size()));
        Collections.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%-42s median %7.1f ms, worst %7.1f ms, answer %s%n",
                name,
                warm.get(warm.size() / 2) / 1e6,
                warm.get(warm.size() - 1) / 1e6,
                answer);
    }

    private void receipts() throws Exception {
        int receipts = 400;
        var start = Instant.now();
        DossierStoreContract.together(8, thread -> {
            for (int i = 0; i < receipts / 8; i++) {
                var code = "R-" + thread + "-" + i;
                stores.write(() -> {
                    stores.dossiers.nextSequence("H47", java.time.LocalDate.EPOCH);
                    var stored = stores.dossiers.insert(Samples.full(code), Set.of("nguyen", "van", code));
                    stores.dossiers.append(Samples.entry(stored.id(), 1));
                    return stored.id();
                });
            }
            return true;
        });
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1e3;
        System.out.printf(Locale.ROOT, "%-42s %,.0f receipts/s%n", "8 clerks at one agency", receipts / seconds);
    }
}
