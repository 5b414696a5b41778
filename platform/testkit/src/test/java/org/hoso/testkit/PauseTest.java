package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.ClockInterval.Holder;
import org.hoso.clock.TimeLeft.Urgency;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Obligation;
import org.hoso.dossier.Proof;
import org.hoso.dossier.Suspension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tax loop, other pauses and apologies; three working days from Monday 1 June 2026, 9:00. */
class PauseTest {

    private static final Instant DUE = MutableClock.vietnam("2026-06-04T17:00");

    private TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private void use(Map<String, Object> settings) {
        platform.close();
        platform = new TestPlatform(
                MutableClock.atVietnam("2026-06-01T09:00"), Fixtures.organisation(), settings, Fixtures.procedure());
        flow = new Flow(platform);
    }

    private DossierDetails open(Dossier dossier) {
        return Flow.allowed(platform.dossiers().open(platform.actor(Fixtures.HEAD), dossier.id()));
    }

    private static DossierCommand.Pause pause(
            Dossier dossier, Suspension.Kind kind, String at, String expectedEnd, Proof proof) {
        return new DossierCommand.Pause(
                dossier.id(),
                dossier.version(),
                kind,
                "Căn cứ",
                at.isEmpty() ? Optional.empty() : Optional.of(MutableClock.vietnam(at)),
                expectedEnd.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expectedEnd)),
                proof,
                "");
    }

    @Test
    void theTaxLoopStopsTheClockFromTheSlipToTheProofAndTellsWhoHoldsIt() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-02T07:00");
        Dossier sent = flow.run(Fixtures.OFFICER, dossier, DossierAction.REQUEST_OBLIGATION);
        assertThat(sent.state().national().code()).isEqualTo(6);
        assertThat(open(sent).time().holder()).isEqualTo(Holder.TAX_OFFICE);
        assertThat(open(sent).time().urgency()).isEqualTo(Urgency.PAUSED);
        assertThat(stage(sent)).isEqualTo(Obligation.Stage.SLIP_SENT);

        platform.clock().setVietnam("2026-06-04T09:00");
        Dossier issued = Flow.allowed(flow.execute(
                Fixtures.CLERK,
                new DossierCommand.RecordNotice(
                        sent.id(), sent.version(), List.of(Flow.NOTICE), Optional.empty(), Proof.none(), "")));
        assertThat(stage(issued)).isEqualTo(Obligation.Stage.NOTICE_ISSUED);
        assertThat(open(issued).time().holder()).isEqualTo(Holder.TAX_OFFICE);
        Dossier given = Flow.allowed(flow.execute(
                Fixtures.CLERK,
                new DossierCommand.RecordNotice(
                        sent.id(),
                        issued.version(),
                        List.of(),
                        Optional.of(LocalDate.of(2026, 6, 4)),
                        Proof.none(),
                        "")));
        assertThat(stage(given)).isEqualTo(Obligation.Stage.WAITING_FOR_PAYMENT);
        assertThat(open(given).time().holder()).isEqualTo(Holder.APPLICANT);

        platform.clock().setVietnam("2026-06-09T07:00");
        Dossier back = flow.run(Fixtures.CLERK, given, DossierAction.CONFIRM_OBLIGATION);
        assertThat(back.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(back.position().official().map(official -> official.id())).contains(Fixtures.OFFICER);
        assertThat(back.timing().dueOriginal()).contains(DUE);
        assertThat(back.timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-11T17:00"));
        Obligation settled = back.interruptions().obligations().get(0);
        assertThat(settled.outcome()).contains(Obligation.Outcome.PAID);
        assertThat(settled.amountVnd()).isEqualTo(1_250_000);
        assertThat(settled.proof().orElseThrow().words()).isEqualTo("45/XM");
        assertThat(platform.journalCheck().verify(Optional.empty()).breaks()).isEmpty();
    }

    private static Obligation.Stage stage(Dossier dossier) {
        return dossier.interruptions().obligations().get(0).stage();
    }

    @Test
    void aVerificationStopsTheClockAndTheDossierReturnsToItsOfficial() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-02T07:00");
        Dossier waiting = flow.run(Fixtures.OFFICER, dossier, DossierAction.PAUSE);
        assertThat(waiting.state()).isEqualTo(DossierState.SUSPENDED);
        assertThat(waiting.state().national().code()).isEqualTo(8);
        ClockInterval interval = waiting.clock().get(waiting.clock().size() - 1);
        assertThat(interval.holder()).isEqualTo(Holder.OTHER_AGENCY);
        assertThat(interval.legalGround()).contains("Xác minh nơi cư trú");
        platform.clock().setVietnam("2026-06-09T07:00");
        Dossier back = flow.run(Fixtures.SECOND_OFFICER, waiting, DossierAction.RESUME);
        assertThat(back.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(back.position().official().map(official -> official.id())).contains(Fixtures.OFFICER);
        assertThat(back.timing().dueOriginal()).contains(DUE);
        assertThat(back.timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-11T17:00"));
        assertThat(back.interruptions().openSuspension()).isEmpty();
    }

    @Test
    void aPauseRecordedAfterwardsBeginsAndEndsWhenItReallyDid() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-03T10:00");
        Dossier waiting = Flow.allowed(flow.execute(
                Fixtures.OFFICER,
                pause(dossier, Suspension.Kind.VERIFICATION, "2026-06-02T07:00", "2026-06-10", Proof.none())));
        platform.clock().setVietnam("2026-06-09T16:00");
        Dossier back = Flow.allowed(flow.execute(
                Fixtures.OFFICER,
                new DossierCommand.Resume(
                        waiting.id(),
                        waiting.version(),
                        Optional.of(MutableClock.vietnam("2026-06-09T07:00")),
                        Flow.PROOF,
                        "")));
        assertThat(back.timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-11T17:00"));
        assertThat(platform.journalCheck().verify(Optional.empty()).breaks()).isEmpty();
    }

    @Test
    void forceMajeureNeedsNumberAndDateOfTheDecision() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        var refused = flow.execute(
                Fixtures.OFFICER, pause(dossier, Suspension.Kind.FORCE_MAJEURE, "", "2026-06-10", Proof.none()));
        assertThat(Flow.faults(refused.reasons()))
                .containsExactly("proof.words:field.required", "proof.date:field.required");
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-02T10:00");
        Proof future = Proof.of("1/QĐ", LocalDate.of(2026, 6, 3));
        var refused = flow.execute(
                Fixtures.OFFICER, pause(dossier, Suspension.Kind.OTHER, "2026-06-02T10:01", "2026-06-01", future));
        assertThat(Flow.faults(refused.reasons()))
                .containsExactlyInAnyOrder("at:time.future", "expectedEnd:time.reversed", "proof.date:time.future");
        assertThat(Flow.faults(flow.execute(
                                Fixtures.OFFICER,
                                pause(dossier, Suspension.Kind.OTHER, "2026-06-01T08:00", "", Proof.none()))
                        .reasons()))
                .containsExactlyInAnyOrder("at:time.before-move", "expectedEnd:field.required");
        assertThat(Flow.faults(flow.execute(
                                Fixtures.OFFICER, pause(dossier, Suspension.Kind.OTHER, "", "2028-01-01", Proof.none()))
                        .reasons()))
                .containsExactly("expectedEnd:time.too-far");
        Dossier waiting = flow.run(Fixtures.OFFICER, dossier, DossierAction.PAUSE);
        assertThat(Flow.codes(flow.execute(Fixtures.OFFICER, Flow.command(DossierAction.PAUSE, waiting))))
                .containsExactly("state.wrong");
        assertThat(Flow.faults(flow.execute(
                                Fixtures.OFFICER,
                                new DossierCommand.Resume(
                                        waiting.id(), waiting.version(), Optional.empty(), Proof.none(), ""))
                        .reasons()))
                .containsExactly("proof.words:proof.required");
    }

    @Test
    void aKindThatCountsOnlyLabelsTheLedgerAndTheDueDateStays() {
        use(Map.of("pause.POSTING." + Fixtures.PROCEDURE, "counts"));
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-02T07:00");
        Dossier posted = Flow.allowed(flow.execute(
                Fixtures.OFFICER, pause(dossier, Suspension.Kind.POSTING, "", "2026-06-03", Proof.none())));
        assertThat(posted.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(open(posted).time().urgency()).isNotEqualTo(Urgency.PAUSED);
        assertThat(Flow.faults(flow.execute(
                                Fixtures.OFFICER,
                                pause(posted, Suspension.Kind.POSTING, "", "2026-06-03", Proof.none()))
                        .reasons()))
                .containsExactly("kind:pause.overlaps");
        platform.clock().setVietnam("2026-06-03T07:00");
        Dossier submitted = flow.run(Fixtures.OFFICER, posted, DossierAction.SUBMIT_FOR_SIGNATURE);
        assertThat(submitted.interruptions().openSuspension()).isEmpty();
        assertThat(submitted.timing().dueCurrent()).contains(DUE);
    }

    @Test
    void aFileGivenAsProofBecomesAFileOfTheDossierAndTheLedgerNamesIt() throws Exception {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        var upload = Flow.allowed(platform.attachments()
                .upload(
                        platform.actor(Fixtures.OFFICER),
                        "quyet-dinh.pdf",
                        new ByteArrayInputStream("%PDF-1.4 decision".getBytes(StandardCharsets.UTF_8))));
        Dossier waiting = Flow.allowed(flow.execute(
                Fixtures.OFFICER,
                pause(
                        dossier,
                        Suspension.Kind.VERIFICATION,
                        "",
                        "2026-06-10",
                        new Proof("", Optional.empty(), Optional.of(upload.id())))));
        ClockInterval last = waiting.clock().get(waiting.clock().size() - 1);
        assertThat(last.evidence().orElseThrow().sha256()).contains(upload.sha256());
        assertThat(open(waiting).attachments())
                .extracting(file -> file.sha256())
                .containsExactly(upload.sha256());
        assertThat(Flow.codes(flow.execute(
                        Fixtures.SECOND_OFFICER,
                        new DossierCommand.Resume(
                                waiting.id(),
                                waiting.version(),
                                Optional.empty(),
                                new Proof("", Optional.empty(), Optional.of(upload.id())),
                                ""))))
                .containsExactly("upload.unknown");
    }

    @Test
    void anApologyKeepsBothDueDatesAndPromisesTheEndOfTheNewDay() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-05T09:00");
        Dossier apologised = flow.run(Fixtures.LEADER, dossier, DossierAction.APOLOGISE);
        assertThat(apologised.timing().dueOriginal()).contains(DUE);
        assertThat(apologised.timing().dueCurrent()).contains(DUE);
        assertThat(apologised.timing().duePromised()).contains(MutableClock.vietnam("2026-06-12T17:00"));
        assertThat(Flow.codes(flow.execute(Fixtures.HEAD, Flow.command(DossierAction.APOLOGISE, apologised))))
                .containsExactly("apology.too-many");
    }

    @Test
    void theNewDateMustBeAWorkingDayAfterTheOldOneAndWithinTheBounds() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        assertThat(apologise(dossier, "2026-06-13")).containsExactly("newDay:apology.day-off");
        assertThat(apologise(dossier, "2026-06-04")).containsExactly("newDay:apology.not-later");
        assertThat(apologise(dossier, "2026-06-16")).containsExactly("newDay:apology.too-far");
        assertThat(apologise(dossier, "")).containsExactly("newDay:field.required");
        assertThat(apologise(dossier, "2026-06-15")).isEmpty();
    }

    private List<String> apologise(Dossier dossier, String day) {
        return Flow.faults(flow.execute(
                        Fixtures.HEAD,
                        new DossierCommand.Apologise(
                                dossier.id(),
                                dossier.version(),
                                List.of(Flow.APOLOGY),
                                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                                ""))
                .reasons());
    }
}
