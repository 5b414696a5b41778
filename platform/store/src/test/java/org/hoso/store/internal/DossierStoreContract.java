package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.IdAndCode;
import org.hoso.core.port.DossierStore.Narrowing;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.core.port.DossierStore.StaleDossier;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Page;
import org.hoso.dossier.Person;
import org.hoso.procedure.Channel;
import org.junit.jupiter.api.Test;

abstract class DossierStoreContract extends StoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    DossierStoreContract(TestDatabase database) {
        super(database);
    }

    private Dossier insert(Dossier dossier, String... words) {
        return stores.write(() -> stores.dossiers.insert(dossier, Set.of(words)));
    }

    @Test
    void aDossierComesBackAsItWasStored() {
        var dossier = Samples.full("H47.1-260302-0001");

        var stored = insert(dossier, "tran");

        assertThat(stored.id()).isPositive();
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stores.read(() -> stores.dossiers.find(stored.id()))).contains(stored);
        assertThat(stored.stored(0, 0, dossier.code())).isEqualTo(dossier);
        assertThat(stores.read(() -> stores.dossiers.findByCode(dossier.code())))
                .contains(stored);
        assertThat(stores.read(() -> stores.dossiers.findByToken(dossier.trackingToken())))
                .contains(stored);
        assertThat(stores.read(() -> stores.dossiers.findByCode("nothing"))).isEmpty();
    }

    @Test
    void aChangedDossierGetsANewVersionAndItsNewParts() {
        var stored = insert(Samples.full("A-1"), "old", "kept");
        var clock = new ArrayList<>(stored.clock());
        clock.set(1, clock.get(1).endedAt(Samples.NOW.plusSeconds(99)));
        clock.add(Samples.interval(Samples.NOW.plusSeconds(99), Optional.empty()));
        var changed = Samples.inState(stored, DossierState.AWAITING_SIGNATURE, Samples.NOW.plusSeconds(99))
                .withClock(clock)
                .withRefusal(Optional.empty());

        var updated = stores.write(() -> stores.dossiers.update(changed, Set.of("kept", "new")));

        assertThat(updated).isEqualTo(changed.stored(stored.id(), 2, "A-1"));
        assertThat(stores.read(() -> stores.dossiers.find(stored.id()))).contains(updated);
        assertThat(found("old")).isEmpty();
        assertThat(found("kept")).containsExactly("A-1");
        assertThat(found("new")).containsExactly("A-1");
    }

    @Test
    void anUpdateOfTheClockAloneStillCounts() {
        var stored = insert(Samples.full("A-1"));
        var changed = stored.withClock(List.of(stored.clock().get(0)));

        var once = stores.write(() -> stores.dossiers.update(changed, Set.of()));
        var twice = stores.write(() -> {
            var second = stores.dossiers.update(once, Set.of());
            return stores.dossiers.update(second, Set.of());
        });

        assertThat(once.version()).isEqualTo(2);
        assertThat(twice.version()).isGreaterThan(once.version());
        assertThat(stores.read(() -> stores.dossiers.find(stored.id()))).contains(twice);
    }

    @Test
    void aStaleUpdateIsRefusedAndNotTriedAgain() {
        var stored = insert(Samples.full("A-1"));
        stores.write(() -> stores.dossiers.update(stored, Set.of()));
        var calls = new ArrayList<Integer>();

        assertThatThrownBy(() -> stores.write(() -> {
                    calls.add(1);
                    return stores.dossiers.update(stored, Set.of());
                }))
                .isInstanceOf(StaleDossier.class);
        assertThat(calls).hasSize(1);
        assertThat(stores.read(
                        () -> stores.dossiers.find(stored.id()).orElseThrow().version()))
                .isEqualTo(2);
    }

    @Test
    void twoWritersAtTheSameTimeLoseNoUpdate() throws Exception {
        var stored = insert(Samples.full("A-1"));
        int writers = 12;

        together(
                writers,
                i -> stores.write(() -> {
                    var seen = stores.dossiers.find(stored.id()).orElseThrow();
                    var more = seen.content().withForm(java.util.Map.of("n", String.valueOf(count(seen) + 1)));
                    return stores.dossiers.update(seen.withContent(more), Set.of());
                }));

        var last = stores.read(() -> stores.dossiers.find(stored.id()).orElseThrow());
        assertThat(count(last)).isEqualTo(last.version() - 1);
    }

    private static int count(Dossier dossier) {
        return Integer.parseInt(dossier.content().form().getOrDefault("n", "0"));
    }

    @Test
    void twoHundredReceiptsAtOnceGetTwoHundredNumbersWithoutGap() throws Exception {
        List<Integer> numbers = together(
                200,
                i -> stores.write(() -> {
                    int number = stores.dossiers.nextSequence("H47.1", DAY);
                    var stored = stores.dossiers.insert(Samples.full("H47.1-260302-" + number), Set.of("w" + number));
                    stores.dossiers.append(Samples.entry(stored.id(), 1));
                    return number;
                }));

        Collections.sort(numbers);
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
        assertThat(stores.read(() -> stores.dossiers.count(Samples.all()))).isEqualTo(200);
    }

    @Test
    void aRollbackGivesTheNumberBack() {
        assertThat(stores.<Integer>write(() -> stores.dossiers.nextSequence("H47.1", DAY)))
                .isEqualTo(1);
        assertThatThrownBy(() -> stores.write(() -> {
                    stores.dossiers.nextSequence("H47.1", DAY);
                    stores.dossiers.insert(Samples.full("lost"), Set.of());
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");

        assertThat(stores.<Integer>write(() -> stores.dossiers.nextSequence("H47.1", DAY)))
                .isEqualTo(2);
        assertThat(stores.<Integer>write(() -> stores.dossiers.nextSequence("H47.1", DAY.plusDays(1))))
                .isEqualTo(1);
        assertThat(stores.<Integer>write(() -> stores.dossiers.nextSequence("H47.2", DAY)))
                .isEqualTo(1);
        assertThat(stores.read(() -> stores.dossiers.findByCode("lost"))).isEmpty();
    }

    @Test
    void theJournalGrowsByOneEntryAtATime() {
        var id = insert(Samples.full("A-1")).id();
        stores.run(() -> {
            stores.dossiers.append(Samples.entry(id, 1));
            stores.dossiers.append(Samples.entry(id, 2));
        });

        assertThat(stores.read(() -> stores.dossiers.journal(id)))
                .containsExactly(Samples.entry(id, 1), Samples.entry(id, 2));
        assertThat(stores.read(() -> stores.dossiers.lastEntry(id))).contains(Samples.entry(id, 2));
        assertThat(stores.read(() -> stores.dossiers.lastEntry(id + 1))).isEmpty();
        for (int wrong : new int[] {0, 1, 2, 4}) {
            assertThatThrownBy(() -> stores.run(() -> stores.dossiers.append(Samples.entry(id, wrong))))
                    .hasMessageContaining("must be number 3");
        }
        assertThat(stores.read(() -> stores.dossiers.journal(id))).hasSize(2);
    }

    @Test
    void entriesWrittenAtTheSameTimeFollowEachOther() throws Exception {
        var id = insert(Samples.full("A-1")).id();

        together(
                5,
                i -> stores.write(() -> {
                    int next = stores.dossiers
                            .lastEntry(id)
                            .map(last -> last.sequence() + 1)
                            .orElse(1);
                    stores.dossiers.append(Samples.entry(id, next));
                    return next;
                }));

        assertThat(stores.read(() -> stores.dossiers.journal(id)))
                .extracting(entry -> entry.sequence())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void pagesShowEveryRowOnceInOrder() {
        int rows = 1000;
        stores.run(() -> {
            for (int i = 0; i < rows; i++) {
                // Many share a due date, and some have none.
                var due = i % 7 == 0 ? Optional.<Instant>empty() : Optional.of(Samples.NOW.plusSeconds(i % 13));
                var dossier = Samples.open("A-" + i, "U", due);
                stores.dossiers.insert(
                        Samples.receivedAt(
                                Samples.inState(dossier, DossierState.HANDED_OVER, Samples.NOW.plusSeconds(i % 11)),
                                Samples.NOW.plusNanos(i % 17)),
                        Set.of());
            }
        });
        for (Order order : Order.values()) {
            var shown = pages(Samples.all(), order);
            assertThat(new HashSet<>(shown)).as("%s", order).hasSize(rows);
            assertThat(shown).as("%s", order).hasSize(rows);
            assertThat(shown).as("%s", order).isSortedAccordingTo(order(order));
        }
    }

    private List<Dossier> pages(Criteria criteria, Order order) {
        var shown = new ArrayList<Dossier>();
        var after = Optional.<Page.Cursor>empty();
        do {
            var cursor = after;
            Page<Dossier> page = stores.read(() -> stores.dossiers.page(criteria, order, cursor, 50));
            shown.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return shown;
    }

    private static Comparator<Dossier> order(Order order) {
        var byId = Comparator.comparingLong(Dossier::id);
        var byDue = Comparator.comparing(
                        (Dossier each) -> each.timing().dueCurrent().orElse(Instant.MAX))
                .thenComparing(byId);
        var byReceipt = Comparator.comparing((Dossier each) -> each.timing().receivedAt())
                .thenComparing(byId);
        var byChange =
                Comparator.comparing((Dossier each) -> each.position().since()).thenComparing(byId);
        return switch (order) {
            case DUE -> byDue;
            case DUE_DESC -> byDue.reversed();
            case RECEIVED -> byReceipt;
            case RECEIVED_DESC -> byReceipt.reversed();
            case CHANGED_ASC -> byChange;
            case CHANGED -> byChange.reversed();
            case NEWEST -> byId.reversed();
        };
    }

    @Test
    void aListIsNarrowedByPlaceChannelProcedureAndReceipt() {
        insert(Samples.open("HERE", "U1", Optional.empty()));
        insert(Samples.elsewhere("THERE", Samples.NOW.plusSeconds(60)));

        assertThat(codes(narrowed(Narrowing.none()))).hasSize(2);
        assertThat(codes(narrowed(Narrowing.none().withReceivingUnits(Set.of("B-MC")))))
                .containsExactly("THERE");
        assertThat(codes(narrowed(Narrowing.none().withCompetentUnits(Set.of("20536", "C")))))
                .containsExactly("HERE");
        assertThat(codes(narrowed(Narrowing.none().withChannels(Set.of(Channel.ONLINE)))))
                .containsExactly("THERE");
        assertThat(codes(narrowed(Narrowing.none().withProcedures(Set.of("2.000635")))))
                .containsExactly("THERE");
        assertThat(codes(narrowed(
                        Narrowing.none().withReceived(Optional.of(Samples.NOW.plusNanos(1)), Optional.empty()))))
                .containsExactly("THERE");
        assertThat(codes(narrowed(Narrowing.none()
                        .withReceived(Optional.of(Samples.NOW), Optional.of(Samples.NOW.plusSeconds(60))))))
                .containsExactly("HERE");
    }

    @Test
    void aCountStopsAtTheMostAsked() {
        for (int i = 0; i < 5; i++) {
            insert(Samples.open("A-" + i, "U1", Optional.empty()));
        }
        assertThat(stores.<Long>read(() -> stores.dossiers.count(Samples.all(), 10)))
                .isEqualTo(5);
        assertThat(stores.<Long>read(() -> stores.dossiers.count(Samples.all(), 3)))
                .isEqualTo(3);
    }

    private static Criteria narrowed(Narrowing narrowing) {
        return Samples.all().withNarrowing(narrowing);
    }

    @Test
    void conditionsHoldTogether() {
        var soon = Optional.of(Samples.NOW.plusSeconds(10));
        var mine = insert(Samples.full("MINE"));
        insert(Samples.open("FREE", "U1", soon));
        insert(Samples.inState(Samples.open("DONE", "U1", soon), DossierState.RETURNED, Samples.NOW.plusSeconds(50)));
        insert(Samples.open("OTHER", "U2", Optional.empty()));

        assertThat(codes(Samples.all())).containsExactlyInAnyOrder("MINE", "FREE", "DONE", "OTHER");
        assertThat(codes(
                        Samples.criteria(Set.of(DossierState.HANDED_OVER), List.of(), List.of(Scope.all()), List.of())))
                .containsExactlyInAnyOrder("FREE", "OTHER");
        assertThat(codes(Samples.criteria(Set.of(), List.of("U1"), List.of(Scope.all()), List.of())))
                .containsExactlyInAnyOrder("FREE", "DONE");
        assertThat(codes(held(0L))).containsExactlyInAnyOrder("FREE", "DONE", "OTHER");
        assertThat(codes(held(Samples.CLERK.id()))).containsExactly("MINE");
        assertThat(codes(due(soon, Optional.empty()))).isEmpty();
        assertThat(codes(due(soon.map(at -> at.plusNanos(1)), Optional.empty())))
                .containsExactlyInAnyOrder("FREE", "DONE");
        assertThat(codes(due(Optional.empty(), soon.map(at -> at.plusNanos(1)))))
                .containsExactly("MINE");
        assertThat(codes(changedFrom(Samples.NOW.plusSeconds(50)))).containsExactly("DONE");
        assertThat(codes(changedFrom(Samples.NOW.plusNanos(1)))).containsExactlyInAnyOrder("MINE", "DONE");
        assertThat(mine.id()).isPositive();
    }

    @Test
    void scopesLetSeeOnlyWhatTheyName() {
        insert(Samples.open("IN-U1", "U1", Optional.empty()));
        insert(Samples.open("IN-U2", "U2", Optional.empty()));

        assertThat(codes(scoped())).isEmpty();
        assertThat(codes(scoped(new Scope(false, Set.of(), Set.of())))).isEmpty();
        assertThat(codes(scoped(new Scope(false, Set.of("U1"), Set.of())))).containsExactly("IN-U1");
        assertThat(codes(scoped(new Scope(false, Set.of("20536-MC"), Set.of()))))
                .hasSize(2);
        assertThat(codes(scoped(new Scope(false, Set.of("20536"), Set.of())))).hasSize(2);
        assertThat(codes(scoped(new Scope(true, Set.of(), Set.of("other"))))).isEmpty();
        assertThat(codes(scoped(
                        new Scope(false, Set.of("U1"), Set.of("other")),
                        new Scope(false, Set.of("U2"), Set.of("1.001193")))))
                .containsExactly("IN-U2");
    }

    @Test
    void aScopeWithThePastLetsSeeWhatAUnitHasHad() {
        insert(Samples.open("NOW-U1", "U1", Optional.empty()).withClock(List.of()));
        insert(Samples.open("WAS-U1", "U2", Optional.empty())
                .withClock(List.of(Samples.interval(Samples.NOW, Optional.empty()))));
        Scope had = new Scope(false, Set.of("20536-TP"), Set.of());

        assertThat(codes(scoped(had))).isEmpty();
        assertThat(codes(scoped(had.withPast()))).containsExactly("WAS-U1");
        assertThat(codes(scoped(new Scope(false, Set.of("20536-TP"), Set.of("other")).withPast())))
                .isEmpty();
    }

    @Test
    void wordsAreFoundByTheirBeginning() {
        insert(Samples.open("A", "U", Optional.empty()), "tran", "van", "an", "049090001234");
        insert(Samples.open("B", "U", Optional.empty()), "tran", "thi", "bong");
        insert(Samples.open("C", "U", Optional.empty()), "tranh", "đặc");

        assertThat(found("tran")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(found("tran", "thi")).containsExactly("B");
        assertThat(found("thi", "tr")).containsExactly("B");
        assertThat(found("0490")).containsExactly("A");
        assertThat(found("đ")).containsExactly("C");
        assertThat(found("t%")).isEmpty();
        assertThat(found("ran")).isEmpty();
        assertThat(found("tran", "nobody")).isEmpty();
        assertThat(stores.read(() -> stores.dossiers.count(
                        Samples.criteria(Set.of(), List.of(), List.of(Scope.all()), List.of("tr")))))
                .isEqualTo(3);
    }

    @Test
    void wordsThatManyHaveAreFoundTooAndCountedExactly() {
        stores.run(() -> {
            for (int i = 0; i < 700; i++) {
                stores.dossiers.insert(
                        Samples.open("A-" + i, "U", Optional.empty()),
                        Set.of("nguyen", i % 2 == 0 ? "van" : "thi", "n" + i));
            }
        });
        var common = Samples.criteria(Set.of(), List.of(), List.of(Scope.all()), List.of("nguyen"));
        var both = Samples.criteria(Set.of(), List.of(), List.of(Scope.all()), List.of("nguyen", "thi", "ng"));

        assertThat(stores.read(() -> stores.dossiers.count(common))).isEqualTo(700);
        var ofAQueue = common.withStates(Set.of(DossierState.HANDED_OVER));
        assertThat(stores.read(() -> stores.dossiers.count(ofAQueue))).isEqualTo(700);
        assertThat(pages(ofAQueue, Order.DUE)).hasSize(700);
        assertThat(stores.read(() -> stores.dossiers.count(both))).isEqualTo(350);
        assertThat(pages(both, Order.NEWEST)).hasSize(350);
        assertThat(found("nguyen", "n699")).containsExactly("A-699");
    }

    @Test
    void personsAndOpenDossiersAreFoundByIdentityNumber() {
        insert(Samples.full("A-1"));
        var moved = new Person(
                Person.Kind.CITIZEN, "Trần Văn Ấn", Samples.OWNER.identityNumber(), Optional.empty(), "", "", "Hội An");
        var second = Samples.full("A-2");
        insert(withOwner(second, moved));
        insert(Samples.full("A-3"));
        insert(Samples.inState(Samples.full("A-4"), DossierState.RETURNED, Samples.NOW));

        var identity = Samples.OWNER.identityNumber();
        assertThat(stores.read(() -> stores.dossiers.personsByIdentity(identity, 5)))
                .containsExactly(Samples.OWNER, moved);
        assertThat(stores.read(() -> stores.dossiers.personsByIdentity(identity, 1)))
                .containsExactly(Samples.OWNER);
        assertThat(stores.read(() -> stores.dossiers.openCodes("1.001193", identity)))
                .containsExactly("A-1", "A-2", "A-3");
        assertThat(stores.read(() -> stores.dossiers.openCodes("other", identity)))
                .isEmpty();
    }

    @Test
    void allDossiersCanBeWalkedThroughById() {
        var first = insert(Samples.full("A-1"));
        var second = insert(Samples.full("A-2"));

        assertThat(stores.read(() -> stores.dossiers.dossiersAfter(0, 1)))
                .containsExactly(new IdAndCode(first.id(), "A-1"));
        assertThat(stores.read(() -> stores.dossiers.dossiersAfter(first.id(), 10)))
                .containsExactly(new IdAndCode(second.id(), "A-2"));
    }

    private static Dossier withOwner(Dossier dossier, Person owner) {
        return new Dossier(
                dossier.id(),
                dossier.version(),
                dossier.code(),
                dossier.trackingToken(),
                dossier.procedure(),
                dossier.channel(),
                dossier.places(),
                dossier.position(),
                owner,
                dossier.submitter(),
                dossier.content(),
                dossier.timing(),
                dossier.supplements(),
                dossier.refusal(),
                dossier.resultReturn(),
                dossier.clock());
    }

    private List<String> found(String... words) {
        return codes(Samples.criteria(Set.of(), List.of(), List.of(Scope.all()), List.of(words)));
    }

    private List<String> codes(Criteria criteria) {
        var rows = stores.read(() ->
                stores.dossiers.page(criteria, Order.DUE, Optional.empty(), 50).rows());
        assertThat(stores.<Long>read(() -> stores.dossiers.count(criteria))).isEqualTo(rows.size());
        return rows.stream().map(Dossier::code).toList();
    }

    private static Criteria scoped(Scope... scopes) {
        return Samples.criteria(Set.of(), List.of(), List.of(scopes), List.of());
    }

    private static Criteria held(long official) {
        return criteria(Optional.of(official), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Criteria due(Optional<Instant> before, Optional<Instant> from) {
        return criteria(Optional.empty(), before, from, Optional.empty());
    }

    private static Criteria changedFrom(Instant from) {
        return criteria(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(from));
    }

    private static Criteria criteria(
            Optional<Long> official, Optional<Instant> before, Optional<Instant> from, Optional<Instant> changed) {
        return new Criteria(
                Set.of(),
                List.of(),
                official,
                List.of(Scope.all()),
                before,
                from,
                changed,
                Optional.empty(),
                List.of());
    }

    interface Job<T> {
        T run(int number);
    }

    /** Runs a job on as many threads, all released at the same moment. */
    static <T> List<T> together(int threads, Job<T> job) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        var start = new CountDownLatch(1);
        try {
            var results = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                results.add(pool.submit(() -> {
                    start.await();
                    return job.run(number);
                }));
            }
            start.countDown();
            var all = new ArrayList<T>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}
