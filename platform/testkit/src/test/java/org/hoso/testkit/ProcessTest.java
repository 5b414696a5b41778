package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.ClockInterval;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.Test;

/** Processes of other shapes, and money due on return. */
class ProcessTest {

    private static final StepDefinition EXAMINE = step("examine", StepDefinition.Kind.PROCESS, UnitKind.DIVISION);
    private static final StepDefinition VERIFY = step("verify", StepDefinition.Kind.PROCESS, UnitKind.DIVISION);
    private static final StepDefinition SIGN =
            Fixtures.step("sign", StepDefinition.Kind.SIGN, Role.LEADER, UnitKind.PEOPLES_COMMITTEE, Optional.empty());

    private static StepDefinition step(String code, StepDefinition.Kind kind, UnitKind place) {
        return Fixtures.step(code, kind, Role.PROFESSIONAL_OFFICER, place, Optional.empty());
    }

    private static ProcedureVersion procedure(ClockStart start, FeeDefinition.Timing timing, StepDefinition... steps) {
        ProcedureVersion p = Fixtures.procedure(TimeLimit.workingDays(3), start, Optional.empty());
        ProcedureCase first = p.cases().get(0);
        FeeDefinition fee = first.fees().get(0);
        FeeDefinition timed = new FeeDefinition(
                fee.code(),
                fee.name(),
                fee.kind(),
                fee.amountVnd(),
                fee.quantityField(),
                timing,
                fee.exemptions(),
                fee.decision(),
                fee.confirmed());
        return new ProcedureVersion(
                p.code(),
                p.version(),
                p.sector(),
                p.field(),
                p.name(),
                p.from(),
                p.levels(),
                p.channels(),
                p.clockStart(),
                p.decision(),
                p.resultCode(),
                p.resultName(),
                List.of(new ProcedureCase(first.code(), first.name(), first.limit(), first.papers(), List.of(timed))),
                p.form(),
                List.of(steps),
                p.summary());
    }

    private static Dossier unpaid(TestPlatform platform) {
        var r = Fixtures.request();
        return Flow.allowed(platform.reception()
                .receive(
                        platform.actor(Fixtures.CLERK),
                        new org.hoso.dossier.ReceptionRequest(
                                r.procedureCode(),
                                r.caseCode(),
                                r.channel(),
                                r.receivingUnit(),
                                r.owner(),
                                r.submitter(),
                                r.form(),
                                r.papers(),
                                Map.of(),
                                Map.of(),
                                Set.of(),
                                1,
                                r.delivery())));
    }

    @Test
    void twoProcessingStepsWithoutSignatureEndAtTheCounter() {
        try (TestPlatform platform = new TestPlatform(
                procedure(ClockStart.COUNTER_RECEIPT, FeeDefinition.Timing.ON_RECEIPT, EXAMINE, VERIFY))) {
            Flow flow = new Flow(platform);
            Dossier first = flow.in(DossierState.IN_PROCESS);
            assertThat(Flow.codes(
                            flow.execute(Fixtures.OFFICER, Flow.command(DossierAction.SUBMIT_FOR_SIGNATURE, first))))
                    .containsExactly("state.wrong");
            Dossier second = flow.run(Fixtures.OFFICER, first, DossierAction.PROCESS);
            assertThat(second.state()).isEqualTo(DossierState.HANDED_OVER);
            assertThat(second.position().stepCode()).contains("verify");
            Dossier taken = flow.run(Fixtures.SECOND_OFFICER, second, DossierAction.TAKE);
            Dossier done = flow.run(Fixtures.SECOND_OFFICER, taken, DossierAction.FINISH);
            assertThat(done.state()).isEqualTo(DossierState.FINISHED);
            assertThat(done.position().unitCode()).isEqualTo(Fixtures.COMMUNE_ONE_STOP);
            assertThat(done.clock()).allMatch(interval -> interval.end().isPresent());
        }
    }

    @Test
    void sentBackToAnOfficialWhoLeftItLiesFreeInTheUnit() {
        List<Official> officials = Fixtures.officials().stream()
                .map(each -> each.id() != Fixtures.OFFICER
                        ? each
                        : new Official(
                                each.id(),
                                each.username(),
                                each.fullName(),
                                each.employerUnit(),
                                each.email(),
                                each.phone(),
                                false,
                                false))
                .toList();
        TestOrganisation organisation = new TestOrganisation(Fixtures.units(), officials, Fixtures.assignments());
        try (TestPlatform platform =
                new TestPlatform(MutableClock.atVietnam("2026-06-01T09:00"), organisation, Fixtures.procedure())) {
            Flow flow = new Flow(platform);
            Dossier back = flow.run(Fixtures.LEADER, flow.in(DossierState.AWAITING_SIGNATURE), DossierAction.SEND_BACK);
            assertThat(back.state()).isEqualTo(DossierState.HANDED_OVER);
            assertThat(back.position().official()).isEmpty();
        }
    }

    @Test
    void aProcessThatBeginsWithASignatureCannotBeSentBack() {
        try (TestPlatform platform =
                new TestPlatform(procedure(ClockStart.COUNTER_RECEIPT, FeeDefinition.Timing.ON_RECEIPT, SIGN))) {
            Flow flow = new Flow(platform);
            Dossier signing = flow.run(Fixtures.CLERK, flow.received(), DossierAction.HAND_OVER);
            assertThat(signing.state()).isEqualTo(DossierState.AWAITING_SIGNATURE);
            assertThat(Flow.codes(flow.execute(Fixtures.LEADER, Flow.command(DossierAction.SEND_BACK, signing))))
                    .containsExactly("state.wrong");
        }
    }

    @Test
    void aStepWithoutAUnitInTheTerritoryIsRefused() {
        StepDefinition nowhere = step("survey", StepDefinition.Kind.PROCESS, UnitKind.LAND_OFFICE);
        try (TestPlatform platform =
                new TestPlatform(procedure(ClockStart.COUNTER_RECEIPT, FeeDefinition.Timing.ON_RECEIPT, nowhere))) {
            Flow flow = new Flow(platform);
            assertThat(Flow.codes(flow.execute(Fixtures.CLERK, Flow.command(DossierAction.HAND_OVER, flow.received()))))
                    .containsExactly("place.missing");
        }
    }

    @Test
    void anAgencyWithoutCodeCannotReceive() {
        List<Unit> units = Fixtures.units().stream()
                .map(unit -> new Unit(
                        unit.code(),
                        unit.parentCode(),
                        unit.name(),
                        unit.englishName(),
                        unit.level(),
                        unit.kind(),
                        Optional.empty(),
                        unit.validFrom(),
                        unit.validTo(),
                        unit.successor()))
                .toList();
        TestOrganisation organisation = new TestOrganisation(units, Fixtures.officials(), Fixtures.assignments());
        try (TestPlatform platform =
                new TestPlatform(MutableClock.atVietnam("2026-06-01T09:00"), organisation, Fixtures.procedure())) {
            assertThat(Flow.codes(platform.reception().receive(platform.actor(Fixtures.CLERK), Fixtures.request())))
                    .containsExactly("agency.missing");
        }
    }

    @Test
    void aFeeDueOnReturnIsCollectedBeforeTheResultIsGiven() {
        try (TestPlatform platform = new TestPlatform(
                procedure(ClockStart.COUNTER_RECEIPT, FeeDefinition.Timing.ON_RETURN, EXAMINE, SIGN))) {
            Flow flow = new Flow(platform);
            Dossier dossier = unpaid(platform);
            dossier = flow.run(Fixtures.CLERK, dossier, DossierAction.HAND_OVER);
            dossier = flow.run(Fixtures.OFFICER, dossier, DossierAction.TAKE);
            dossier = flow.run(Fixtures.OFFICER, dossier, DossierAction.SUBMIT_FOR_SIGNATURE);
            dossier = flow.run(Fixtures.LEADER, dossier, DossierAction.SIGN);
            assertThat(Flow.faults(
                            flow.execute(Fixtures.RESULT_CLERK, Flow.command(DossierAction.RETURN_RESULT, dossier))
                                    .reasons()))
                    .containsExactly("fee.COPY:fee.unsettled");
            assertThat(Flow.codes(flow.execute(
                            Fixtures.RESULT_CLERK,
                            new DossierCommand.CollectFee(dossier.id(), dossier.version(), "OTHER"))))
                    .containsExactly("fee.settled");
            Dossier paid = flow.run(Fixtures.RESULT_CLERK, dossier, DossierAction.COLLECT_FEE);
            assertThat(Flow.faults(flow.execute(
                                    Fixtures.RESULT_CLERK,
                                    new DossierCommand.ReturnResult(paid.id(), paid.version(), " ", "12", ""))
                            .reasons()))
                    .containsExactly("receiverName:field.required", "receiverIdentityNumber:identity.form");
            assertThat(flow.run(Fixtures.RESULT_CLERK, paid, DossierAction.RETURN_RESULT)
                            .state())
                    .isEqualTo(DossierState.RETURNED);
        }
    }

    @Test
    void aClockThatStartsWithPaymentStartsWhenAllIsPaid() {
        try (TestPlatform platform =
                new TestPlatform(procedure(ClockStart.PAYMENT, FeeDefinition.Timing.ON_RETURN, EXAMINE, SIGN))) {
            Flow flow = new Flow(platform);
            Dossier dossier = unpaid(platform);
            assertThat(dossier.timing().dueOriginal()).isEmpty();
            platform.clock().setVietnam("2026-06-02T09:00");
            Dossier paid = flow.run(Fixtures.CLERK, dossier, DossierAction.COLLECT_FEE);
            assertThat(paid.timing().dueOriginal()).contains(MutableClock.vietnam("2026-06-05T17:00"));
            assertThat(paid.clock()).extracting(ClockInterval::counts).containsExactly(false, true);
            assertThat(platform.journalCheck().verify(Optional.empty()).breaks())
                    .isEmpty();
        }
    }

    @Test
    void aWithdrawalDuringASupplementEndsThePause() {
        try (TestPlatform platform = new TestPlatform(Fixtures.procedure())) {
            Flow flow = new Flow(platform);
            Dossier waiting = flow.in(DossierState.SUPPLEMENT_REQUESTED);
            platform.clock().setVietnam("2026-07-01T09:00");
            Dossier withdrawn = flow.run(Fixtures.CLERK, waiting, DossierAction.WITHDRAW);
            assertThat(withdrawn.timing().finishedAt())
                    .contains(platform.clock().instant());
            assertThat(withdrawn.timing().dueCurrent().orElseThrow())
                    .isAfter(platform.clock().instant());
        }
    }
}
