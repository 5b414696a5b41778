package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.junit.jupiter.api.Test;

/** A database is filled through the use cases, and what is in it then is what single changes would have left. */
abstract class HistoryStoreContract {

    private static final int STORED = 1_100;
    private static final int OPEN = 130;

    private final TestDatabase product;

    HistoryStoreContract(TestDatabase product) {
        this.product = product;
    }

    @Test
    void fillsAnEmptyDatabaseAndGoesOnWhereItWasInterrupted() {
        try (HikariDataSource pool = product.fresh(5);
                var ground = new BenchmarkGround(pool)) {
            long first = ground.load(STORED, OPEN, (at, total) -> {
                if (at > 0) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(Thread.interrupted()).isTrue();
            assertThat(first).isPositive().isLessThan(STORED);

            long[] begunAt = {-1};
            long done = ground.load(STORED, OPEN, (at, total) -> begunAt[0] = begunAt[0] < 0 ? at : begunAt[0]);

            assertThat(begunAt[0]).isEqualTo(first);
            assertThat(done).isEqualTo(STORED);
            List<Dossier> all = ground.dossiers();
            assertThat(all).hasSize(STORED);
            assertThat(all.stream().filter(each -> each.state().isOpen())).hasSize(OPEN);
            assertThat(all.stream().map(Dossier::state))
                    .contains(
                            DossierState.FINISHED,
                            DossierState.REFUSED,
                            DossierState.WITHDRAWN,
                            DossierState.SUPPLEMENT_REQUESTED);
            assertNumbersHaveNoGaps(all);
            assertJournalsHold(ground);
        }
    }

    @Test
    void measuresWithoutTouchingWhatWasNotGenerated() {
        try (HikariDataSource pool = product.fresh(5);
                var ground = new BenchmarkGround(pool)) {
            ground.stores()
                    .run(() -> ground.stores()
                            .organisation
                            .saveOfficial(new org.hoso.organisation.Official(
                                    0,
                                    "that",
                                    "Trần Thị Thật",
                                    "49",
                                    Optional.empty(),
                                    Optional.empty(),
                                    true,
                                    false)));

            assertThat(ground.service()
                            .run("lifecycle", 1, 1, (done, total) -> {})
                            .reasons())
                    .extracting(org.hoso.decision.Reason::code)
                    .containsExactly("bench.live");
            assertThat(ground.service().load(10, 1, (done, total) -> {}).reasons())
                    .extracting(org.hoso.decision.Reason::code)
                    .containsExactly("bench.live");
            assertThat(ground.stores().read(() -> ground.stores().organisation.units()))
                    .isEmpty();
        }
    }

    @Test
    void everyScenarioPrintsItsFigures() {
        try (HikariDataSource pool = product.fresh(5);
                var ground = new BenchmarkGround(pool)) {
            ground.load(200, 40);

            for (var scenario : ground.service().scenarios()) {
                var figures = ground.service()
                        .run(scenario.name(), 6, 2, (done, total) -> {})
                        .asOptional()
                        .orElseThrow();
                assertThat(figures).isNotEmpty().allSatisfy(each -> {
                    assertThat(each.p50()).isNotNaN().isLessThanOrEqualTo(each.p95());
                    assertThat(each.p95()).isLessThanOrEqualTo(each.p99());
                });
            }
            assertJournalsHold(ground);
        }
    }

    private static void assertNumbersHaveNoGaps(List<Dossier> all) {
        Map<String, List<Integer>> numbers = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.code().substring(0, each.code().lastIndexOf('-')),
                        Collectors.mapping(
                                each -> Integer.valueOf(
                                        each.code().substring(each.code().lastIndexOf('-') + 1)),
                                Collectors.toList())));
        assertThat(numbers.values())
                .allSatisfy(each -> assertThat(each.stream().sorted())
                        .isEqualTo(java.util.stream.IntStream.rangeClosed(1, each.size())
                                .boxed()
                                .toList()));
    }

    private static void assertJournalsHold(BenchmarkGround ground) {
        DossierServices services = ground.services();
        var report = services.journalCheck().verify(Optional.empty());
        assertThat(report.dossiers()).isPositive();
        assertThat(report.breaks()).isEmpty();
    }

    static Criteria everything() {
        return Criteria.seenThrough(List.of(Scope.all()));
    }

    static Order newest() {
        return Order.NEWEST;
    }
}
