package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.core.internal.sector.SectorCalls;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ParkedStep;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.TimeLimit;
import org.hoso.sector.spi.StepHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step handler that throws, hangs or is called twice harms no dossier. */
class ParkedStepTest {

    private final TestPlatform platform = new TestPlatform(
            Fixtures.procedure(TimeLimit.workingDays(3), ClockStart.COUNTER_RECEIPT, Optional.of(Fixtures.HANDLER)));
    private final Flow flow = new Flow(platform);
    private final StepHandler good = completion -> StepHandler.Outcome.nothing();
    private Dossier dossier;

    @BeforeEach
    void take() {
        platform.add(good, Fixtures.HANDLER);
        dossier = flow.in(DossierState.IN_PROCESS);
        platform.remove(good);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private DossierDetails open() {
        return Flow.allowed(platform.dossiers().open(platform.actor(Fixtures.CLERK), dossier.id()));
    }

    private void failWith(StepHandler handler) {
        platform.add(handler, Fixtures.HANDLER);
        assertThat(Flow.codes(
                        flow.execute(Fixtures.OFFICER, Flow.command(DossierAction.SUBMIT_FOR_SIGNATURE, dossier))))
                .containsExactly("step.failed");
        platform.remove(handler);
    }

    private static StepHandler throwing() {
        return completion -> {
            throw new IllegalStateException("broken on purpose");
        };
    }

    @Test
    void theFaultIsShownAndCountedAndTheDossierIsAsItWas() {
        failWith(throwing());
        failWith(throwing());

        assertThat(open().dossier()).isEqualTo(dossier);
        ParkedStep parked = open().parked().orElseThrow();
        assertThat(parked.attempts()).isEqualTo(2);
        assertThat(parked.fault()).isEqualTo("threw:java.lang.IllegalStateException");
        assertThat(parked.handler()).isEqualTo(Fixtures.HANDLER);
        assertThat(parked.dossierCode()).isEqualTo(dossier.code());
    }

    @Test
    void aPersonTriesAgainAndTheStepGoesOn() {
        failWith(throwing());
        platform.add(good, Fixtures.HANDLER);

        dossier = flow.run(Fixtures.OFFICER, dossier, DossierAction.SUBMIT_FOR_SIGNATURE);

        assertThat(dossier.state()).isEqualTo(DossierState.AWAITING_SIGNATURE);
        assertThat(open().parked()).isEmpty();
    }

    @Test
    void completingTwiceIsRefusedAndDoneOnce() {
        AtomicInteger calls = new AtomicInteger();
        platform.add(
                completion -> {
                    calls.incrementAndGet();
                    return StepHandler.Outcome.nothing();
                },
                Fixtures.HANDLER);
        var command = Flow.command(DossierAction.SUBMIT_FOR_SIGNATURE, dossier);

        assertThat(flow.execute(Fixtures.OFFICER, command).isAllowed()).isTrue();
        assertThat(Flow.codes(flow.execute(Fixtures.OFFICER, command))).containsExactly("dossier.stale");

        assertThat(calls).hasValue(1);
        assertThat(open().journal().stream()
                        .filter(entry -> entry.action().equals("SUBMIT_FOR_SIGNATURE"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void callsThatNeverComeBackDoNotTakeTheThreadsOfOthers() {
        CountDownLatch never = new CountDownLatch(1);
        try (SectorCalls calls = new SectorCalls(Duration.ofMillis(20))) {
            for (int i = 0; i < 40; i++) {
                assertThat(calls.ask("hanging", () -> awaitUninterruptibly(never))
                                .value())
                        .isEmpty();
            }
            assertThat(calls.ask("hanging", () -> 1).fault()).startsWith("hangs");
            assertThat(calls.ask("another", () -> 2).value()).contains(2);
            never.countDown();
        }
    }

    private static int awaitUninterruptibly(CountDownLatch latch) {
        boolean waiting = true;
        while (waiting) {
            try {
                latch.await();
                waiting = false;
            } catch (InterruptedException ignored) {
                // A handler that does not listen is what is meant here.
                waiting = true;
            }
        }
        return 1;
    }
}
