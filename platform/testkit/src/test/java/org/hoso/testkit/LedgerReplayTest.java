package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done with a dossier, counting its ledger again gives the due date that is stored. */
class LedgerReplayTest {

    private static final UnitTime TIME = UnitTime.of(WorkingCalendar.vietnam());
    private static final TimeLimit LIMIT = TimeLimit.workingDays(10);
    private static final int STEPS = 24;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void replayingTheLedgerGivesTheStoredDueDate(long seed) {
        Random random = new Random(seed);
        try (TestPlatform platform =
                new TestPlatform(Fixtures.procedure(LIMIT, ClockStart.COUNTER_RECEIPT, Optional.empty()))) {
            Flow flow = new Flow(platform);
            Dossier dossier = flow.in(DossierState.IN_PROCESS);
            Optional<java.time.Instant> first = dossier.timing().dueOriginal();
            for (int i = 0; i < STEPS && dossier.state().isOpen(); i++) {
                platform.clock().advance(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
                dossier = step(flow, dossier, random);
                assertThat(replayed(dossier)).isEqualTo(dossier.timing().dueCurrent());
                assertThat(dossier.timing().dueOriginal()).isEqualTo(first);
            }
        }
    }

    private static Dossier step(Flow flow, Dossier dossier, Random random) {
        return switch (dossier.state()) {
            case SUPPLEMENT_REQUESTED -> flow.run(Fixtures.CLERK, dossier, DossierAction.TAKE_IN_SUPPLEMENT);
            case HANDED_OVER -> flow.run(Fixtures.OFFICER, dossier, DossierAction.TAKE);
            case AWAITING_SIGNATURE -> flow.run(Fixtures.LEADER, dossier, DossierAction.SEND_BACK);
            default ->
                flow.run(
                        Fixtures.OFFICER,
                        dossier,
                        switch (random.nextInt(4)) {
                            case 0 -> DossierAction.RELEASE;
                            case 1 -> DossierAction.SUBMIT_FOR_SIGNATURE;
                            default -> DossierAction.REQUEST_SUPPLEMENT;
                        });
        };
    }

    private static Optional<java.time.Instant> replayed(Dossier dossier) {
        return TIME.due(dossier.timing().clockStart().orElseThrow(), LIMIT, dossier.clock());
    }
}
