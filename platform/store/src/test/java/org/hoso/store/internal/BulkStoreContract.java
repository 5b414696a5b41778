package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkOptions;
import org.hoso.bulk.BulkTarget;
import org.hoso.core.port.BulkStore.Job;
import org.hoso.decision.Reason;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ListOrder;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Queue;
import org.hoso.procedure.Channel;
import org.hoso.workplace.ListColumn;
import org.hoso.workplace.ListLayout;
import org.hoso.workplace.ListView;
import org.junit.jupiter.api.Test;

/** Jobs with their items, and views, on both databases. */
abstract class BulkStoreContract extends StoreContract {

    BulkStoreContract(TestDatabase database) {
        super(database);
    }

    @Test
    void aJobComesBackAsItWasStored() {
        var whole = new BulkTarget.Whole(
                Queue.ALL_OPEN,
                DossierFilter.none()
                        .withText("ánh")
                        .withStates(Set.of(DossierState.RECEIVED))
                        .withChannels(Set.of(Channel.POST))
                        .withDue(new DossierFilter.Days(Optional.of(LocalDate.of(2026, 6, 1)), Optional.empty()))
                        .withOfficial(Optional.of(0L)),
                Optional.of(ListOrder.RECEIVED_DESC));
        var options = new BulkOptions(
                "lời",
                List.of(new CodedText("missing", Optional.of("GCS"), "Thiếu")),
                Optional.of(LocalDate.of(2026, 6, 9)),
                Optional.of(5L),
                List.of("WHO"),
                "en");
        var job = job(BulkKind.EXPORT, options, Optional.of(whole), 0);
        long id = stores.write(() -> stores.bulk.insert(job, List.of()));
        stores.run(() -> stores.bulk.progress(id, 7, Optional.of("tệp.xlsx")));

        var read = stores.read(() -> stores.bulk.find(id)).orElseThrow();
        assertThat(read.whole()).contains(whole);
        assertThat(read.options()).isEqualTo(options);
        assertThat(read.written()).isEqualTo(7);
        assertThat(read.fileName()).contains("tệp.xlsx");
        assertThat(stores.<List<Job>>read(() -> stores.bulk.unfinished())).hasSize(1);
    }

    @Test
    void anItemIsSettledOnceAndTogetherWithWhatWasDone() {
        long id = stores.write(
                () -> stores.bulk.insert(job(BulkKind.HAND_OVER, BulkOptions.none(), Optional.empty(), 3), items(3)));

        assertThat(settle(id, 1, BulkItem.State.DONE)).isTrue();
        assertThat(settle(id, 1, BulkItem.State.REFUSED)).isFalse();
        assertThatThrownBy(() -> stores.run(() -> {
                    assertThat(stores.bulk.settle(id, 2, BulkItem.State.DONE, List.of(), 2, Samples.NOW))
                            .isTrue();
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stores.<List<BulkItem>>read(() -> stores.bulk.pending(id, 10)))
                .extracting(BulkItem::number)
                .containsExactly(2, 3);
        stores.run(() -> stores.bulk.skipPending(id, Samples.NOW));
        assertThat(stores.<java.util.Map<BulkItem.State, Integer>>read(() -> stores.bulk.tally(id)))
                .containsEntry(BulkItem.State.DONE, 1)
                .containsEntry(BulkItem.State.SKIPPED, 2)
                .hasSize(2);
        assertThat(stores.<List<BulkItem>>read(() -> stores.bulk.items(id, Optional.of(BulkItem.State.DONE), 0, 10)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.afterVersion()).isEqualTo(2);
                    assertThat(item.settledAt()).contains(Samples.NOW);
                    assertThat(item.reasons()).containsExactly(Reason.of("state.wrong", "RECEIVED"));
                });
    }

    @Test
    void ofManyWhoSettleAnItemOneDoes() throws Exception {
        long id = stores.write(
                () -> stores.bulk.insert(job(BulkKind.HAND_OVER, BulkOptions.none(), Optional.empty(), 1), items(1)));

        List<Boolean> first = DossierStoreContract.together(8, number -> settle(id, 1, BulkItem.State.DONE));

        assertThat(first).filteredOn(each -> each).hasSize(1);
    }

    @Test
    void aJobChangesItsStateOnlyFromTheOneExpected() {
        long id = stores.write(
                () -> stores.bulk.insert(job(BulkKind.HAND_OVER, BulkOptions.none(), Optional.empty(), 0), List.of()));

        assertThat(move(id, BulkJob.State.RUNNING, BulkJob.State.CANCELLING)).isTrue();
        assertThat(move(id, BulkJob.State.RUNNING, BulkJob.State.DONE)).isFalse();
        assertThat(move(id, BulkJob.State.CANCELLING, BulkJob.State.CANCELLED)).isTrue();
        assertThat(stores.<List<Job>>read(() -> stores.bulk.unfinished())).isEmpty();
        assertThat(stores.<List<Job>>read(() -> stores.bulk.ofOfficial(7, 10))).hasSize(1);
        assertThat(stores.<Boolean>read(() -> stores.bulk.isUndone(id))).isFalse();
    }

    @Test
    void anEndedJobStaysOnTheDeskUntilItIsPutAwayOrOld() {
        long ended = stores.write(
                () -> stores.bulk.insert(job(BulkKind.HAND_OVER, BulkOptions.none(), Optional.empty(), 0), List.of()));
        long running = stores.write(
                () -> stores.bulk.insert(job(BulkKind.HAND_OVER, BulkOptions.none(), Optional.empty(), 0), List.of()));
        move(ended, BulkJob.State.RUNNING, BulkJob.State.DONE);

        assertThat(onDesk(Samples.NOW.minusSeconds(1))).containsExactly(running, ended);
        assertThat(onDesk(Samples.NOW)).containsExactly(running);
        stores.run(() -> stores.bulk.putAway(ended, Samples.NOW));
        assertThat(onDesk(Samples.NOW.minusSeconds(1))).containsExactly(running);
        assertThat(stores.<List<Job>>read(() -> stores.bulk.ofOfficial(7, 10))).hasSize(2);
    }

    private List<Long> onDesk(Instant endedAfter) {
        return stores.<List<Job>>read(() -> stores.bulk.onDesk(7, endedAfter, 10)).stream()
                .map(Job::id)
                .toList();
    }

    @Test
    void viewsArePersonalUnlessTheyArePublished() {
        var layout = new ListLayout(
                List.of(new ListLayout.Column(ListColumn.WHO, 210), new ListLayout.Column(ListColumn.DUE, 0)),
                Optional.of(ListOrder.CHANGED),
                DossierFilter.none().withProcedures(Set.of("1.001193")));
        var mine = save(view(7, "Của tôi", layout, Optional.empty()));
        save(view(8, "Của phòng", layout, Optional.of("U1")));
        save(view(8, "Riêng", layout, Optional.empty()));

        assertThat(stores.<List<ListView>>read(() -> stores.views.views(7, Queue.MINE, Set.of("U1", "U0"))))
                .extracting(ListView::name)
                .containsExactly("Của phòng", "Của tôi");
        assertThat(stores.<List<ListView>>read(() -> stores.views.views(7, Queue.MINE, Set.of())))
                .containsExactly(mine);
        assertThat(stores.<List<ListView>>read(() -> stores.views.views(7, Queue.LATE, Set.of("U1"))))
                .isEmpty();
        var changed = save(
                new ListView(mine.id(), mine.queue(), mine.name(), ListLayout.standard(), mine.owner(), mine.unit()));
        assertThat(stores.<Optional<ListView>>read(() -> stores.views.find(7, Queue.MINE, "Của tôi")))
                .contains(changed);
        stores.run(() -> stores.views.remove(mine.id()));
        assertThat(stores.<Optional<ListView>>read(() -> stores.views.find(mine.id())))
                .isEmpty();
    }

    @Test
    void twoPagesThatKeepTheFirstViewAtOnceBothKeepIt() throws Exception {
        var bothLooked = new CyclicBarrier(2);
        var kept = DossierStoreContract.together(2, page -> {
            var first = new AtomicBoolean(true);
            return stores.write(() -> {
                var found = stores.views.find(7, Queue.MINE, "last");
                if (first.getAndSet(false)) {
                    meet(bothLooked);
                }
                var view = view(7, "last", ListLayout.standard(), Optional.empty());
                return stores.views.save(new ListView(
                        found.map(ListView::id).orElse(0L),
                        view.queue(),
                        view.name(),
                        view.layout(),
                        view.owner(),
                        view.unit()));
            });
        });
        assertThat(kept).hasSize(2);
        assertThat(stores.<List<ListView>>read(() -> stores.views.views(7, Queue.MINE, Set.of())))
                .hasSize(1);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            int unused = barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private ListView save(ListView view) {
        return stores.write(() -> stores.views.save(view));
    }

    private static ListView view(long official, String name, ListLayout layout, Optional<String> unit) {
        return new ListView(0, Queue.MINE, name, layout, new OfficialRef(official, "Lan"), unit);
    }

    private boolean settle(long job, int number, BulkItem.State state) {
        return stores.write(() ->
                stores.bulk.settle(job, number, state, List.of(Reason.of("state.wrong", "RECEIVED")), 2, Samples.NOW));
    }

    private boolean move(long id, BulkJob.State from, BulkJob.State to) {
        return stores.write(() -> stores.bulk.move(id, from, to, Optional.of(Samples.NOW)));
    }

    private static Job job(BulkKind kind, BulkOptions options, Optional<BulkTarget.Whole> whole, int total) {
        return new Job(
                0,
                kind,
                Samples.CLERK,
                options,
                whole,
                BulkJob.State.RUNNING,
                Samples.NOW,
                Optional.empty(),
                total,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static List<BulkItem> items(int count) {
        var items = new ArrayList<BulkItem>();
        for (int i = 1; i <= count; i++) {
            items.add(new BulkItem(i, 100L + i, "A-" + i, 1, BulkItem.State.PENDING, List.of(), 0, Optional.empty()));
        }
        return items;
    }
}
