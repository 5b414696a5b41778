package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.TimeLeft.Urgency;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.TimeLimit;
import org.hoso.register.RegisterDraft;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.StepHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

    private TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private void use(TestPlatform other) {
        platform.close();
        platform = other;
        flow = new Flow(other);
    }

    private DossierDetails open(Dossier dossier) {
        return Flow.allowed(platform.dossiers().open(platform.actor(Fixtures.CLERK), dossier.id()));
    }

    @Test
    void aDossierGoesFromTheCounterToItsResultThroughThreeOfficials() {
        Dossier dossier = flow.in(DossierState.RETURNED);
        DossierDetails details = open(dossier);
        assertThat(details.journal())
                .extracting(JournalEntry::action)
                .containsExactly("RECEIVE", "HAND_OVER", "TAKE", "SUBMIT_FOR_SIGNATURE", "SIGN", "RETURN_RESULT");
        assertThat(details.journal())
                .extracting(entry -> entry.by().id())
                .containsExactly(
                        Fixtures.CLERK,
                        Fixtures.CLERK,
                        Fixtures.OFFICER,
                        Fixtures.OFFICER,
                        Fixtures.LEADER,
                        Fixtures.RESULT_CLERK);
        assertThat(dossier.resultReturn()).isPresent();
        assertThat(dossier.timing().returnedAt()).isPresent();
        assertThat(details.time().urgency()).isEqualTo(Urgency.DONE);
        assertThat(platform.journalCheck().verify(Optional.empty()).breaks()).isEmpty();
    }

    @Test
    void theUnitOfEachStepIsFoundInTheCompetentTerritory() {
        assertThat(flow.in(DossierState.RECEIVED).position().unitCode()).isEqualTo(Fixtures.COMMUNE_ONE_STOP);
        assertThat(flow.in(DossierState.HANDED_OVER).position().unitCode()).isEqualTo(Fixtures.COMMUNE_DESK);
        Dossier signing = flow.in(DossierState.AWAITING_SIGNATURE);
        assertThat(signing.position().unitCode()).isEqualTo(Fixtures.COMMUNE);
        assertThat(signing.position().official()).isEmpty();
        assertThat(flow.in(DossierState.FINISHED).position().unitCode()).isEqualTo(Fixtures.COMMUNE_ONE_STOP);
    }

    @Test
    void sentBackBySigningLeaderItReturnsToItsOfficial() {
        Dossier back = flow.run(Fixtures.LEADER, flow.in(DossierState.AWAITING_SIGNATURE), DossierAction.SEND_BACK);
        assertThat(back.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(back.position().stepCode()).contains("examine");
        assertThat(back.position().unitCode()).isEqualTo(Fixtures.COMMUNE_DESK);
        assertThat(back.position().official().map(official -> official.id())).contains(Fixtures.OFFICER);
    }

    @Test
    void aRefusalSentBackReturnsToWhereItWasProposed() {
        Dossier back = flow.run(Fixtures.HEAD, flow.in(DossierState.REFUSAL_PROPOSED), DossierAction.SEND_BACK);
        assertThat(back.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(back.position().official().map(official -> official.id())).contains(Fixtures.OFFICER);
        assertThat(back.refusal()).isEmpty();
    }

    @Test
    void aSignedRefusalTakesTheProposedReasonsWhenNoneAreGiven() {
        Dossier proposed = flow.in(DossierState.REFUSAL_PROPOSED);
        Dossier refused = Flow.allowed(flow.execute(
                Fixtures.HEAD, new DossierCommand.Refuse(proposed.id(), proposed.version(), List.of(), "")));
        assertThat(refused.refusal().orElseThrow().reasons()).containsExactly(Flow.REASON);
        assertThat(refused.refusal().orElseThrow().proposedBy().id()).isEqualTo(Fixtures.OFFICER);
        assertThat(refused.refusal().orElseThrow().signedBy().orElseThrow().id())
                .isEqualTo(Fixtures.HEAD);
        assertThat(refused.state().national().code()).isEqualTo(3);
    }

    @Test
    void theClockStandsStillDuringASupplementAndTheFirstDueDateStays() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        assertThat(dossier.timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-04T17:00"));
        platform.clock().setVietnam("2026-06-02T07:00");
        Dossier waiting = flow.run(Fixtures.OFFICER, dossier, DossierAction.REQUEST_SUPPLEMENT);
        platform.clock().setVietnam("2026-06-09T07:00");
        assertThat(open(waiting).time().urgency()).isEqualTo(Urgency.PAUSED);
        Dossier back = flow.run(Fixtures.CLERK, waiting, DossierAction.TAKE_IN_SUPPLEMENT);
        assertThat(back.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(back.position().official().map(official -> official.id())).contains(Fixtures.OFFICER);
        assertThat(back.timing().dueOriginal()).contains(MutableClock.vietnam("2026-06-04T17:00"));
        assertThat(back.timing().dueCurrent()).contains(MutableClock.vietnam("2026-06-11T17:00"));
        assertThat(back.openSupplement()).isEmpty();
        assertThat(back.clock().stream().filter(interval -> !interval.counts()))
                .singleElement()
                .extracting(ClockInterval::holder)
                .isEqualTo(ClockInterval.Holder.APPLICANT);
    }

    @Test
    void aSupplementAskedAtTheCounterReturnsToTheCounter() {
        Dossier waiting = flow.run(Fixtures.CLERK, flow.received(), DossierAction.REQUEST_SUPPLEMENT);
        Dossier back = Flow.allowed(flow.execute(
                Fixtures.CLERK,
                new DossierCommand.TakeInSupplement(
                        waiting.id(),
                        waiting.version(),
                        List.of(new PaperLine("PROOF", 0, 1, false, "")),
                        Map.of("subject", "Nguyễn Văn Ân"),
                        Map.of(),
                        "")));
        assertThat(back.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(back.content().papers()).extracting(PaperLine::paperCode).containsExactly("REQUEST", "PROOF");
        assertThat(back.content().form())
                .containsEntry("subject", "Nguyễn Văn Ân")
                .containsEntry("copies", "2");
    }

    @Test
    void aSameDayProcedureReceivedAfterThreeIsDueOnTheNextWorkingDay() {
        use(new TestPlatform(Fixtures.procedure(
                TimeLimit.sameDay(LocalTime.of(15, 0)), ClockStart.COUNTER_RECEIPT, Optional.empty())));
        platform.clock().setVietnam("2026-04-29T14:59");
        assertThat(flow.received().timing().dueOriginal()).contains(MutableClock.vietnam("2026-04-29T17:00"));
        platform.clock().setVietnam("2026-04-29T15:01");
        assertThat(flow.received().timing().dueOriginal()).contains(MutableClock.vietnam("2026-05-04T17:00"));
    }

    @Test
    void aClockThatStartsWithTheSpecialistStartsWhenTheDossierIsTaken() {
        use(new TestPlatform(
                Fixtures.procedure(TimeLimit.workingDays(3), ClockStart.SPECIALIST_RECEIPT, Optional.empty())));
        Dossier handed = flow.in(DossierState.HANDED_OVER);
        assertThat(handed.timing().dueOriginal()).isEmpty();
        assertThat(handed.clock()).noneMatch(ClockInterval::counts);
        platform.clock().setVietnam("2026-06-02T08:00");
        Dossier taken = flow.run(Fixtures.OFFICER, handed, DossierAction.TAKE);
        assertThat(taken.timing().clockStart()).contains(MutableClock.vietnam("2026-06-02T08:00"));
        assertThat(taken.timing().dueOriginal()).contains(MutableClock.vietnam("2026-06-05T17:00"));
        platform.clock().setVietnam("2026-06-03T08:00");
        Dossier again = flow.run(
                Fixtures.SECOND_OFFICER, flow.run(Fixtures.OFFICER, taken, DossierAction.RELEASE), DossierAction.TAKE);
        assertThat(again.timing()).isEqualTo(taken.timing());
    }

    @Test
    void aCommandOnAnOldVersionIsToldWhoDidWhatAndNothingIsOverwritten() {
        Dossier seen = flow.in(DossierState.HANDED_OVER);
        Dossier taken = flow.run(Fixtures.SECOND_OFFICER, seen, DossierAction.TAKE);
        Decision<Dossier> late = flow.execute(Fixtures.OFFICER, new DossierCommand.Take(seen.id(), seen.version()));
        assertThat(late.reasons())
                .containsExactly(Reason.of("dossier.stale", "Phạm Văn Đức", "01/06/2026 09:00", "TAKE"));
        assertThat(open(taken).dossier()).isEqualTo(taken);
    }

    @Test
    void refusalsNameTheFieldAndChangeNothing() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        long id = dossier.id();
        long version = dossier.version();
        assertThat(Flow.faults(flow.execute(
                                Fixtures.OFFICER,
                                new DossierCommand.RequestSupplement(id, version, List.of(), Optional.empty(), ""))
                        .reasons()))
                .containsExactly("reasons:reason.required");
        assertThat(Flow.faults(flow.execute(
                                Fixtures.OFFICER,
                                new DossierCommand.RequestSupplement(
                                        id, version, List.of(Flow.REASON), Optional.of(LocalDate.of(2026, 5, 31)), ""))
                        .reasons()))
                .containsExactly("answerBy:field.date");
        assertThat(Flow.faults(flow.execute(
                                Fixtures.OFFICER,
                                new DossierCommand.SubmitForSignature(id, version, Map.of("copies", "99"), ""))
                        .reasons()))
                .containsExactly("form.copies:field.number");
        assertThat(Flow.faults(flow.execute(Fixtures.CLERK, new DossierCommand.Withdraw(id, version, "  "))
                        .reasons()))
                .containsExactly("comment:comment.required");
        assertThat(Flow.faults(flow.execute(Fixtures.CLERK, new DossierCommand.AddNote(id, version, "x".repeat(2_001)))
                        .reasons()))
                .containsExactly("comment:field.too-long");
        assertThat(Flow.faults(flow.execute(Fixtures.CLERK, new DossierCommand.AddNote(id, version, "\u0007"))
                        .reasons()))
                .containsExactly("comment:field.pattern");
        assertThat(Flow.faults(flow.execute(Fixtures.CLERK, new DossierCommand.AddFiles(id, version, Map.of("abc", "")))
                        .reasons()))
                .containsExactly("upload.abc:upload.unknown");
        assertThat(open(dossier).dossier()).isEqualTo(dossier);
        assertThat(open(dossier).journal()).hasSize(3);
    }

    @Test
    void theHandlerOfAStepWritesTheRegisterInTheSameTransaction() {
        use(new TestPlatform(Fixtures.procedure(
                TimeLimit.workingDays(3), ClockStart.COUNTER_RECEIPT, Optional.of(Fixtures.HANDLER))));
        platform.add(
                completion -> new StepHandler.Outcome(
                        List.of(),
                        Map.of("day", "2026-06-01"),
                        List.of(new RegisterDraft(
                                "birth", "KS/2026", completion.today(), Map.of("name", "Nguyễn Thị Bé")))),
                Fixtures.HANDLER);
        Dossier first = flow.in(DossierState.AWAITING_SIGNATURE);
        Dossier second = flow.in(DossierState.AWAITING_SIGNATURE);
        assertThat(first.content().form()).containsEntry("day", "2026-06-01");
        List<RegisterEntry> found =
                platform.registers().search(platform.actor(Fixtures.OFFICER), "birth", "nguyen be", Long.MAX_VALUE, 10);
        assertThat(found).extracting(RegisterEntry::number).containsExactly(2, 1);
        assertThat(found).extracting(RegisterEntry::unitCode).containsOnly(Fixtures.COMMUNE);
        assertThat(Flow.allowed(platform.registers().ofDossier(platform.actor(Fixtures.CLERK), second.id())))
                .hasSize(1);
        assertThat(platform.registers().search(platform.actor(Fixtures.OTHER_OFFICER), "birth", "", Long.MAX_VALUE, 10))
                .isEmpty();
        assertThat(platform.registers().search(platform.actor(Fixtures.CLERK), "birth", "", Long.MAX_VALUE, 10))
                .isEmpty();
        assertThat(Flow.codes(platform.registers().ofDossier(platform.actor(Fixtures.OTHER_CLERK), first.id())))
                .containsExactly("not-found");
    }

    @Test
    void aHandlerThatThrowsHangsRefusesOrIsAbsentChangesNothing() throws Exception {
        use(new TestPlatform(Fixtures.procedure(
                TimeLimit.workingDays(3), ClockStart.COUNTER_RECEIPT, Optional.of(Fixtures.HANDLER))));
        Dossier handed = flow.in(DossierState.HANDED_OVER);
        assertThat(Flow.codes(flow.execute(Fixtures.OFFICER, Flow.command(DossierAction.TAKE, handed))))
                .containsExactly("sector.absent");
        StepHandler there = completion -> StepHandler.Outcome.nothing();
        platform.add(there, Fixtures.HANDLER);
        Dossier dossier = flow.run(Fixtures.OFFICER, handed, DossierAction.TAKE);
        platform.remove(there);
        DossierCommand submit = Flow.command(DossierAction.SUBMIT_FOR_SIGNATURE, dossier);
        assertThat(Flow.codes(flow.execute(Fixtures.OFFICER, submit))).containsExactly("sector.absent");
        var hang = new java.util.concurrent.CountDownLatch(1);
        List<StepHandler> faulty = List.of(
                completion -> {
                    throw new IllegalStateException("broken on purpose");
                },
                completion -> {
                    try {
                        hang.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return StepHandler.Outcome.nothing();
                });
        for (StepHandler handler : faulty) {
            platform.add(handler, Fixtures.HANDLER);
            assertThat(Flow.codes(flow.execute(Fixtures.OFFICER, submit))).containsExactly("step.failed");
            platform.remove(handler);
        }
        StepHandler refusing = completion -> StepHandler.Outcome.refused(Reason.at("form.day", "test.day"));
        platform.add(refusing, Fixtures.HANDLER);
        assertThat(Flow.codes(flow.execute(Fixtures.OFFICER, submit))).containsExactly("test.day");
        platform.catalogue().stop(Fixtures.SECTOR);
        assertThat(Flow.codes(flow.execute(Fixtures.OFFICER, submit))).containsExactly("sector.absent");
        assertThat(open(dossier).dossier()).isEqualTo(dossier);
        assertThat(open(dossier).sectorRunning()).isFalse();
    }

    @Test
    void listenersHearOfCommittedChangesOnlyAndTheirFaultsAreForgotten() {
        List<String> heard = new ArrayList<>();
        platform.add((before, after) -> {
            throw new IllegalStateException("broken on purpose");
        });
        platform.add((before, after) -> heard.add(before.map(Dossier::state) + " " + after.state()));
        Dossier dossier = flow.in(DossierState.HANDED_OVER);
        flow.execute(Fixtures.CLERK, new DossierCommand.Sign(dossier.id(), dossier.version(), ""));
        assertThat(heard).containsExactly("Optional.empty RECEIVED", "Optional[RECEIVED] HANDED_OVER");
    }

    @Test
    void oneActionIsTheMainOne() {
        Dossier dossier = flow.in(DossierState.FINISHED);
        assertThat(open(dossier).actions().stream().filter(offer -> offer.main()))
                .singleElement()
                .extracting(offer -> offer.action())
                .isEqualTo(DossierAction.RETURN_RESULT);
        assertThat(Flow.allowed(platform.dossiers().open(platform.actor(Fixtures.SUPERVISOR), dossier.id()))
                        .actions())
                .isEmpty();
    }

    @Test
    void aClockSetBackDoesNotTurnTheLedgerRound() {
        Dossier dossier = flow.in(DossierState.HANDED_OVER);
        platform.clock().advance(Duration.ofHours(-3));
        Dossier taken = flow.run(Fixtures.OFFICER, dossier, DossierAction.TAKE);
        assertThat(taken.position().since()).isEqualTo(dossier.position().since());
        assertThat(platform.journalCheck().verify(Optional.of(dossier.code())).breaks())
                .isEmpty();
    }

    @Test
    void theNationalStatusFollowsFromTheState() {
        assertThat(Set.of(DossierState.values()))
                .allMatch(state ->
                        state.national().code() >= 1 && state.national().code() <= 10);
        assertThat(DossierState.STOPPED.national()).isEqualTo(DossierState.SUSPENDED.national());
    }
}
