package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hoso.clock.DossierExplanation;
import org.hoso.clock.Explanation;
import org.hoso.clock.TimeLeft;
import org.hoso.clock.Timeliness;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Due dates of dossiers explained, and judged by the national indicators. */
class ExplanationTest {

    private final TestPlatform platform = new TestPlatform(
            Fixtures.procedure(TimeLimit.workingDays(3), ClockStart.COUNTER_RECEIPT, Optional.empty()));
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private DossierExplanation explained(Dossier dossier) {
        return Flow.allowed(platform.explanations().ofDossier(platform.actor(Fixtures.CLERK), dossier.code()));
    }

    @Test
    void theDueDateIsCountedAgainFromTheLedgerWithItsPause() {
        Dossier waiting = flow.in(DossierState.SUPPLEMENT_REQUESTED);
        platform.clock().set(MutableClock.vietnam("2026-06-08T09:00"));
        Dossier resumed = flow.run(Fixtures.CLERK, waiting, DossierAction.TAKE_IN_SUPPLEMENT);

        DossierExplanation explained = explained(resumed);

        assertThat(explained.due().due()).isEqualTo(resumed.timing().dueCurrent());
        assertThat(explained.due().lines())
                .extracting(Explanation.Line::code)
                .contains("STARTED", "LIMIT_WORKING_DAYS", "RECEIPT_DATE", "PAUSED", "DUE", "CALENDAR", "FIRST_DUE");
        assertThat(explained.left().lines()).extracting(Explanation.Line::code).contains("AS_OF", "LEFT");
        assertThat(explained.timeliness().result()).isEqualTo(Timeliness.Result.ON_TIME);
    }

    @Test
    void aSecondSupplementRequestCountsAsLateEvenWhenTheDateIsMet() {
        Dossier once = flow.in(DossierState.SUPPLEMENT_REQUESTED);
        Dossier back = flow.run(Fixtures.CLERK, once, DossierAction.TAKE_IN_SUPPLEMENT);
        Dossier twice = flow.run(Fixtures.OFFICER, back, DossierAction.REQUEST_SUPPLEMENT);
        Dossier again = flow.run(Fixtures.CLERK, twice, DossierAction.TAKE_IN_SUPPLEMENT);
        assertThat(explained(again).timeliness())
                .extracting(Timeliness::result, Timeliness::reason, Timeliness::finished)
                .containsExactly(Timeliness.Result.LATE, Timeliness.Reason.SUPPLEMENTED_TWICE, false);

        Dossier signed = flow.run(
                Fixtures.LEADER,
                flow.run(Fixtures.OFFICER, again, DossierAction.SUBMIT_FOR_SIGNATURE),
                DossierAction.SIGN);

        assertThat(signed.timing().finishedAt().orElseThrow())
                .isBefore(signed.timing().dueCurrent().orElseThrow());
        assertThat(Flow.allowed(platform.dossiers().open(platform.actor(Fixtures.CLERK), signed.code()))
                        .time()
                        .urgency())
                .isEqualTo(TimeLeft.Urgency.DONE_LATE);
        assertThat(explained(signed).left().lines()).isEmpty();
    }

    @Test
    void aForeignDossierIsNotExplained() {
        Dossier dossier = flow.received();
        assertThat(Flow.codes(platform.explanations().ofDossier(platform.actor(Fixtures.OTHER_CLERK), dossier.code())))
                .containsExactly("not-found");
        assertThat(Flow.codes(platform.explanations().ofDossier(platform.actor(Fixtures.CLERK), "' or 1=1")))
                .containsExactly("not-found");
    }
}
