package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Tracking.Tracked;
import org.hoso.dossier.Tracking.TrackedStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackingTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void theHolderSeesTheWayButNoName() {
        Dossier dossier = flow.in(DossierState.AWAITING_SIGNATURE);
        for (String digits : List.of("1234", "3456")) {
            Tracked tracked = Flow.allowed(platform.tracking().byCode(" " + dossier.code(), digits, "10.0.0.1"));
            assertThat(tracked.ownerInitials()).isEqualTo("N.V.A.");
            assertThat(tracked.toString()).doesNotContain("Nguyễn").doesNotContain("0490900");
            assertThat(tracked.steps())
                    .extracting(step -> step.name().en())
                    .containsExactly("Received", "examine", "sign", "Result returned");
            assertThat(tracked.steps()).extracting(TrackedStep::current).containsExactly(false, false, true, false);
            assertThat(tracked.steps())
                    .extracting(step -> step.at().isPresent())
                    .containsExactly(true, true, false, false);
        }
        assertThat(platform.tracking()
                        .byToken(dossier.trackingToken(), "10.0.0.1")
                        .isAllowed())
                .isTrue();
    }

    @Test
    void theItemsOfAnOpenSupplementAreShown() {
        Dossier dossier = flow.in(DossierState.SUPPLEMENT_REQUESTED);
        assertThat(Flow.allowed(platform.tracking().byToken(dossier.trackingToken(), "10.0.0.1"))
                        .supplementItems())
                .containsExactly(Flow.REASON.text());
    }

    @Test
    void aWrongCodeAndWrongDigitsGetTheSameAnswer() {
        Dossier dossier = flow.received();
        assertThat(platform.tracking()
                        .byCode(dossier.code(), "9999", "10.0.0.1")
                        .reasons())
                .isEqualTo(platform.tracking()
                        .byCode("H47-260601-0001", "1234", "10.0.0.2")
                        .reasons())
                .containsExactly(Reason.of("tracking.not-found"));
        assertThat(Flow.codes(platform.tracking().byCode(dossier.code(), "", "10.0.0.1")))
                .containsExactly("tracking.not-found");
        assertThat(Flow.codes(platform.tracking().byToken("", "10.0.0.1"))).containsExactly("tracking.not-found");
    }

    @Test
    void fiveFailuresStopAnAddressAndTenStopACode() {
        Dossier dossier = flow.received();
        for (int i = 0; i < 5; i++) {
            platform.tracking().byCode(dossier.code(), "0000", "10.0.0.1");
        }
        assertThat(platform.tracking()
                        .byCode(dossier.code(), "1234", "10.0.0.1")
                        .reasons())
                .containsExactly(Reason.of("tracking.throttled", 300));
        assertThat(platform.tracking()
                        .byCode(dossier.code(), "1234", "10.0.0.2")
                        .isAllowed())
                .isTrue();
        for (int i = 0; i < 5; i++) {
            platform.tracking().byCode(dossier.code(), "0000", "10.0.1." + i);
        }
        assertThat(Flow.codes(platform.tracking().byCode(dossier.code(), "1234", "10.0.0.3")))
                .containsExactly("tracking.throttled");
        platform.clock().advance(Duration.ofMinutes(61));
        assertThat(platform.tracking()
                        .byCode(dossier.code(), "1234", "10.0.0.1")
                        .isAllowed())
                .isTrue();
    }

    @Test
    void aJournalThatWasTamperedWithIsFound() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        assertThat(platform.journalCheck().verify(Optional.empty()).entries()).isEqualTo(3);
        platform.database()
                .write(() -> platform.database()
                        .dossiers()
                        .update(
                                dossier.withPosition(dossier.position()
                                        .with(
                                                DossierState.FINISHED,
                                                dossier.position().since())),
                                java.util.Set.of()));
        assertThat(platform.journalCheck().verify(Optional.of(dossier.code())).breaks())
                .singleElement()
                .satisfies(found -> assertThat(found.problem()).contains("FINISHED"));
        assertThat(platform.journalCheck()
                        .verify(Optional.of("H47-260601-9999"))
                        .breaks())
                .singleElement()
                .satisfies(found -> assertThat(found.sequence()).isZero());
    }
}
