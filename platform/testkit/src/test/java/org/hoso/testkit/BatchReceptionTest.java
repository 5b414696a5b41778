package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hoso.decision.Reason;
import org.hoso.dossier.BatchReception;
import org.hoso.dossier.BatchReception.Progress;
import org.hoso.dossier.BatchReception.RowResult;
import org.hoso.dossier.Person;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchReceptionTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Actor clerk = platform.actor(Fixtures.CLERK);
    private final BatchReception batch = platform.batchReception();

    @AfterEach
    void close() {
        platform.close();
    }

    private static BatchReception.Row row(int number, String phone) {
        return new BatchReception.Row(
                "row" + number,
                Person.citizen(
                        "Nguyễn Văn " + (char) ('A' + number % 26), "0490900%05d".formatted(number), phone, "Thôn 1"),
                Map.of("subject", "Nguyễn Văn " + (char) ('A' + number % 26), "copies", "2"));
    }

    private static BatchReception.Request request(List<BatchReception.Row> rows) {
        var one = Fixtures.request();
        return new BatchReception.Request(
                one.procedureCode(),
                one.caseCode(),
                one.channel(),
                one.receivingUnit(),
                Optional.of(Person.citizen("Lê Ngân Hàng", "049090001234", "0905123456", "Tam Kỳ")),
                Optional.empty(),
                one.papers(),
                true,
                1,
                one.delivery(),
                rows);
    }

    private Progress run(BatchReception.Request request) throws Exception {
        var end = new CompletableFuture<Progress>();
        Flow.allowed(batch.start(clerk, request, told(end)));
        return end.get(20, TimeUnit.SECONDS);
    }

    private static Consumer<Progress> told(CompletableFuture<Progress> end) {
        return progress -> {
            if (progress.finished()) {
                end.complete(progress);
            }
        };
    }

    private static List<BatchReception.Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> row(i, "0905123456"))
                .toList();
    }

    @Test
    void everyRowIsADossierWithItsOwnCode() throws Exception {
        var progress = run(request(rows(30)));
        assertThat(progress.results()).hasSize(30).allMatch(RowResult::isReceived);
        assertThat(progress.results().stream().map(RowResult::code).toList())
                .startsWith("H47.20335-260601-0001")
                .endsWith("H47.20335-260601-0030")
                .doesNotHaveDuplicates();
        var third = Flow.allowed(
                platform.dossiers().open(clerk, progress.results().get(2).code()));
        assertThat(third.dossier().submitter()).map(Person::name).contains("Lê Ngân Hàng");
        assertThat(third.dossier().content().fees()).allMatch(fee -> fee.isSettled());
    }

    @Test
    void aBadRowLeavesTheOthersAloneAndIsMendedLater() throws Exception {
        var rows = new ArrayList<>(rows(3));
        rows.set(1, row(2, "12"));
        assertThat(batch.check(clerk, request(rows)))
                .extracting(each -> each.reasons().stream().map(Reason::code).toList())
                .containsExactly(List.of(), List.of("phone.form"), List.of());

        var first = run(request(rows));
        assertThat(first.results()).extracting(RowResult::isReceived).containsExactly(true, false, true);

        rows.set(1, row(2, "0905123456"));
        var second = run(request(rows));
        assertThat(second.results())
                .extracting(RowResult::code)
                .containsExactly("H47.20335-260601-0001", "H47.20335-260601-0003", "H47.20335-260601-0002");
    }

    @Test
    void whatWasReceivedIsKnownByItsKeyToItsOfficialOnly() throws Exception {
        run(request(rows(2)));
        assertThat(batch.received(clerk, List.of("row1", "row2", "row3"))).hasSize(2);
        assertThat(batch.received(platform.actor(Fixtures.POSTAL_CLERK), List.of("row1")))
                .isEmpty();
        assertThat(batch.check(clerk, request(rows(2)))).allMatch(RowResult::isReceived);
    }

    @Test
    void theSameDossierTwiceInABatchIsWarnedOf() {
        var twice =
                new BatchReception.Row("again", row(1, "").owner(), row(1, "").form());
        assertThat(batch.check(clerk, request(List.of(row(1, ""), twice)))
                        .get(1)
                        .warnings())
                .extracting(Reason::code)
                .contains("batch.twice");
    }

    @Test
    void batchesAreBounded() {
        assertThat(Flow.codes(batch.start(clerk, request(List.of()), progress -> {})))
                .containsExactly("batch.empty");
        assertThat(Flow.codes(batch.start(clerk, request(rows(201)), progress -> {})))
                .containsExactly("batch.too-many");
    }

    @Test
    void whoMayNotReceiveGetsEveryRowRefused() throws Exception {
        var end = new CompletableFuture<Progress>();
        Flow.allowed(batch.start(platform.actor(Fixtures.OFFICER), request(rows(2)), told(end)));
        assertThat(end.get(20, TimeUnit.SECONDS).results())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.reasons().get(0).code()).isEqualTo("right.missing"));
    }
}
