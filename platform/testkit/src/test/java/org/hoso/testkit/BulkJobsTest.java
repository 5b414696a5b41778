package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipInputStream;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkOptions;
import org.hoso.bulk.BulkRequest;
import org.hoso.bulk.BulkTarget;
import org.hoso.document.LetterKind;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Queue;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs over many dossiers: planned, done item by item, cancelled, taken back, and gone on with after a stop. */
final class BulkJobsTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);
    private final Actor clerk = platform.actor(Fixtures.CLERK);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aPlanSaysWhatIsPossibleAndWhatIsNotAndChangesNothing() {
        Dossier here = flow.received();
        Dossier gone = flow.in(DossierState.HANDED_OVER);

        var plan = Flow.allowed(platform.bulk().plan(clerk, handOver(List.of(here.id(), gone.id()))));

        assertThat(plan.possible()).isEqualTo(1);
        assertThat(plan.obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.reason().code()).isEqualTo("state.wrong");
            assertThat(obstacle.count()).isEqualTo(1);
            assertThat(obstacle.examples()).containsExactly(gone.code());
        });
        assertThat(state(here)).isEqualTo(DossierState.RECEIVED);
        assertThat(platform.bulk().mine(clerk, 10)).isEmpty();
    }

    @Test
    void everyItemHasItsResult() {
        List<Dossier> dossiers = received(30);
        Dossier gone = flow.in(DossierState.HANDED_OVER);
        List<Long> ids = new ArrayList<>(dossiers.stream().map(Dossier::id).toList());
        ids.add(gone.id());

        BulkJob job = finished(clerk, Flow.allowed(platform.bulk().start(clerk, handOver(ids))));

        assertThat(job.state()).isEqualTo(BulkJob.State.DONE);
        assertThat(job.done()).isEqualTo(30);
        assertThat(job.refused()).isEqualTo(1);
        assertThat(platform.bulk().items(clerk, job.id(), Optional.of(BulkItem.State.REFUSED), 0, 50))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.code()).isEqualTo(gone.code());
                    assertThat(item.reasons().get(0).code()).isEqualTo("state.wrong");
                });
        assertThat(dossiers).allSatisfy(each -> assertThat(state(each)).isEqualTo(DossierState.HANDED_OVER));
    }

    @Test
    void aWholeFilterIsDoneOverAllItsPages() {
        List<Dossier> dossiers = received(120);
        var whole = new BulkTarget.Whole(Queue.TO_HAND_OVER, DossierFilter.none(), Optional.empty());

        BulkJob job = finished(
                clerk,
                Flow.allowed(
                        platform.bulk().start(clerk, new BulkRequest(BulkKind.HAND_OVER, whole, BulkOptions.none()))));

        assertThat(job.done()).isEqualTo(dossiers.size());
    }

    @Test
    void whatWasPlannedIsReportedThoughTheListShowsItNoLonger() {
        List<Dossier> dossiers = received(3);
        var whole = new BulkTarget.Whole(Queue.TO_HAND_OVER, DossierFilter.none(), Optional.empty());
        var plan = Flow.allowed(
                platform.bulk().plan(clerk, new BulkRequest(BulkKind.HAND_OVER, whole, BulkOptions.none())));
        flow.run(Fixtures.CLERK, dossiers.get(1), DossierAction.HAND_OVER);
        Dossier later = flow.received();

        BulkJob job = finished(clerk, Flow.allowed(platform.bulk().start(clerk, handOver(plan.dossierIds()))));

        assertThat(job.total()).isEqualTo(plan.total()).isEqualTo(3);
        assertThat(job.done()).isEqualTo(2);
        assertThat(job.refused()).isEqualTo(1);
        assertThat(state(later)).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    void whatOthersChangedSinceIsRefusedForItsItemOnly() {
        List<Dossier> dossiers = received(3);
        BulkJob job = Flow.allowed(platform.bulk().start(clerk, handOver(ids(dossiers))));
        finished(clerk, job);
        Dossier first = read(dossiers.get(0));
        flow.run(Fixtures.OFFICER, first, DossierAction.TAKE);

        BulkJob undone = finished(clerk, Flow.allowed(platform.bulk().undo(clerk, job.id())));

        assertThat(undone.done()).isEqualTo(2);
        assertThat(undone.refused()).isEqualTo(1);
        assertThat(platform.bulk().items(clerk, undone.id(), Optional.of(BulkItem.State.REFUSED), 0, 50))
                .singleElement()
                .satisfies(item -> assertThat(item.reasons().get(0).code()).isEqualTo("dossier.stale"));
        assertThat(state(dossiers.get(1))).isEqualTo(DossierState.RECEIVED);
        assertThat(Flow.codes(platform.bulk().undo(clerk, job.id()))).containsExactly("bulk.undone");
    }

    @Test
    void aStoppedJobGoesOnAndNoItemIsDoneTwice() {
        List<Dossier> dossiers = received(200);
        BulkJob job = Flow.allowed(platform.bulk().start(clerk, handOver(ids(dossiers))));
        for (int part = 1; part <= 4; part++) {
            int reached = 40 * part;
            waitUntil(() -> platform.bulk().job(clerk, job.id()).orElseThrow().settled() >= reached);
            platform.stopBulk();
        }
        BulkJob done = finished(clerk, job);

        assertThat(done.done()).isEqualTo(200);
        assertThat(dossiers)
                .allSatisfy(each -> assertThat(journal(each))
                        .filteredOn(entry -> entry.action().equals("HAND_OVER"))
                        .hasSize(1));
    }

    @Test
    void anEndedJobIsShownUntilItsStarterPutsItAway() {
        List<Dossier> dossiers = received(2);
        BulkJob job = finished(clerk, Flow.allowed(platform.bulk().start(clerk, handOver(ids(dossiers)))));

        platform.bulk().putAway(platform.actor(Fixtures.HEAD), job.id());
        assertThat(platform.bulk().onDesk(clerk, 5)).extracting(BulkJob::id).containsExactly(job.id());
        platform.bulk().putAway(clerk, job.id());
        assertThat(platform.bulk().onDesk(clerk, 5)).isEmpty();
        assertThat(platform.bulk().mine(clerk, 5)).hasSize(1);
    }

    @Test
    void aCancelledJobLeavesTheRestAndSaysSo() {
        List<Dossier> dossiers = received(300);
        BulkJob job = Flow.allowed(platform.bulk().start(clerk, handOver(ids(dossiers))));
        Flow.allowed(platform.bulk().cancel(clerk, job.id()));
        BulkJob ended = finished(clerk, job);

        assertThat(ended.state()).isEqualTo(BulkJob.State.CANCELLED);
        assertThat(ended.done() + ended.skipped()).isEqualTo(300);
        long handedOver = dossiers.stream()
                .filter(each -> state(each) == DossierState.HANDED_OVER)
                .count();
        assertThat(handedOver).isEqualTo(ended.done());
        assertThat(Flow.codes(platform.bulk().cancel(clerk, job.id()))).containsExactly("bulk.finished");
    }

    @Test
    void rightsAreThoseOfTheStarterForEachItem() {
        List<Dossier> dossiers = received(2);
        Actor other = platform.actor(Fixtures.OTHER_CLERK);

        assertThat(Flow.codes(platform.bulk().start(other, handOver(ids(dossiers)))))
                .containsExactly("bulk.empty");

        BulkJob job = Flow.allowed(platform.bulk().start(clerk, handOver(ids(dossiers))));
        finished(clerk, job);
        assertThat(platform.bulk().job(other, job.id())).isEmpty();
        assertThat(platform.bulk().items(other, job.id(), Optional.empty(), 0, 50))
                .isEmpty();
        assertThat(Flow.codes(platform.bulk().undo(other, job.id()))).containsExactly("not-found");
    }

    @Test
    void anExportHasTheRowsOfTheListForItsStarterOnly() throws Exception {
        List<Dossier> dossiers = received(60);
        var whole = new BulkTarget.Whole(Queue.TO_HAND_OVER, DossierFilter.none(), Optional.empty());
        BulkJob job = finished(
                clerk,
                Flow.allowed(platform.bulk()
                        .start(
                                clerk,
                                new BulkRequest(BulkKind.EXPORT, whole, BulkOptions.export(List.of("WHO"), "vi")))));

        assertThat(job.done()).isEqualTo(60);
        try (var file = platform.bulk().file(clerk, job.id()).orElseThrow()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines()).hasSize(61);
            assertThat(text)
                    .startsWith("Mã hồ sơ|Chủ hồ sơ")
                    .contains(dossiers.get(59).code());
        }
        assertThat(platform.bulk().file(platform.actor(Fixtures.HEAD), job.id()))
                .isEmpty();
    }

    @Test
    void aPrintHasTheLettersInPartsAndSaysWhichDossiersHaveNone() throws Exception {
        List<Dossier> dossiers = received(60);
        List<Long> ids = new ArrayList<>(ids(dossiers));
        ids.add(flow.in(DossierState.REFUSED).id());

        BulkJob receipts = finished(clerk, Flow.allowed(platform.bulk().start(clerk, print(ids, LetterKind.RECEIPT))));
        BulkJob refusals = finished(clerk, Flow.allowed(platform.bulk().start(clerk, print(ids, LetterKind.REFUSAL))));

        assertThat(receipts.done()).isEqualTo(61);
        assertThat(receipts.fileName())
                .hasValueSatisfying(name -> assertThat(name).endsWith(".zip"));
        List<String> parts = new ArrayList<>();
        try (var zip =
                new ZipInputStream(platform.bulk().file(clerk, receipts.id()).orElseThrow())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
            }
        }
        assertThat(parts).containsExactly("00001.pdf", "00051.pdf");
        assertThat(refusals.done()).isEqualTo(1);
        assertThat(refusals.refused()).isEqualTo(60);
        assertThat(refusals.fileName())
                .hasValueSatisfying(name -> assertThat(name).endsWith(".pdf"));
        assertThat(platform.bulk().items(clerk, refusals.id(), Optional.of(BulkItem.State.REFUSED), 0, 1))
                .singleElement()
                .satisfies(item -> assertThat(item.reasons().get(0).code()).isEqualTo("letter.not-yet"));
        assertThat(Flow.codes(platform.bulk().start(clerk, print(ids(dossiers), LetterKind.REFUSAL))))
                .containsExactly("bulk.empty");
        assertThat(state(dossiers.get(0))).isEqualTo(DossierState.RECEIVED);
    }

    private static BulkRequest print(List<Long> ids, LetterKind kind) {
        return new BulkRequest(BulkKind.PRINT, new BulkTarget.Chosen(ids), BulkOptions.print(kind));
    }

    private static BulkRequest handOver(List<Long> ids) {
        return new BulkRequest(BulkKind.HAND_OVER, new BulkTarget.Chosen(ids), BulkOptions.none());
    }

    private List<Dossier> received(int count) {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dossiers.add(flow.received());
        }
        return dossiers;
    }

    private static List<Long> ids(List<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::id).toList();
    }

    private BulkJob finished(Actor actor, BulkJob job) {
        waitUntil(
                () -> platform.bulk().job(actor, job.id()).orElseThrow().state().isFinished());
        return platform.bulk().job(actor, job.id()).orElseThrow();
    }

    private static void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it happens in time").isLessThan(end);
            LockSupport.parkNanos(2_000_000);
        }
    }

    private Dossier read(Dossier dossier) {
        return platform.database()
                .read(() -> platform.database().dossiers().find(dossier.id()).orElseThrow());
    }

    private DossierState state(Dossier dossier) {
        return read(dossier).state();
    }

    private List<JournalEntry> journal(Dossier dossier) {
        return platform.database().read(() -> platform.database().dossiers().journal(dossier.id()));
    }
}
