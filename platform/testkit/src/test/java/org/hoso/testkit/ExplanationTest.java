package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.DossierExplanation;
import org.hoso.clock.Explanation;
import org.hoso.clock.TimeLeft;
import org.hoso.clock.Timeliness;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.Queue;
import org.hoso.dossier.Suspension;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Due dates of dossiers explained, and judged by the national indicators. */
class ExplanationTest {

    private final TestPlatform platform = new TestPlatform(
            Fixtures.procedure(TimeLimit.workingDays(3), ClockStart.COUNTER_RECEIPT, Optional.empty()));
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    /** The time in the row of a list. */
    private TimeLeft inList(Dossier dossier) {
        return platform
                .dossiers()
                .page(platform.actor(Fixtures.OFFICER), ListRequest.first(Queue.ALL_OPEN))
                .rows()
                .stream()
                .filter(row -> row.code().equals(dossier.code()))
                .findFirst()
                .orElseThrow()
                .time();
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

    @ParameterizedTest
    @EnumSource(Suspension.Kind.class)
    void everyCauseOfAPauseIsToldInWords(Suspension.Kind kind) {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        Dossier paused = Flow.allowed(flow.execute(
                Fixtures.OFFICER,
                new DossierCommand.Pause(
                        dossier.id(),
                        dossier.version(),
                        kind,
                        "Căn cứ",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 6, 10)),
                        Flow.PROOF,
                        "")));
        assertTold(paused, kind.reason());
    }

    @Test
    void theTaxLoopIsToldInWords() {
        Dossier sent = flow.in(DossierState.FINANCIAL_OBLIGATION);
        assertTold(sent, "tax-slip");
        assertTold(flow.run(Fixtures.CLERK, sent, DossierAction.RECORD_NOTICE), "tax-payment");
    }

    private void assertTold(Dossier dossier, String code) {
        assertThat(dossier.clock()).extracting(ClockInterval::reason).contains(code);
        for (String language : List.of("vi", "en")) {
            assertThat(explained(dossier).due().lines())
                    .extracting(line -> line.text().in(Locale.forLanguageTag(language)))
                    .noneMatch(words -> words.contains(code.contains("-") ? code : "(" + code + ")"));
        }
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
        assertThat(inList(again).askedTwice()).isTrue();
        assertThat(inList(flow.in(DossierState.SUPPLEMENT_REQUESTED)).askedTwice())
                .isFalse();

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
