package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.ClockInterval;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What starts the legal time, by case, and receipts at odd hours. */
class ClockStartTest {

    /** A procedure that starts at the counter, with a case that starts otherwise and fees due at these times. */
    private static ProcedureVersion procedure(ClockStart ofCase, FeeDefinition.Timing... timings) {
        ProcedureVersion p = Fixtures.procedure(TimeLimit.workingDays(3), ClockStart.COUNTER_RECEIPT, Optional.empty());
        ProcedureCase first = p.cases().get(0);
        FeeDefinition fee = first.fees().get(0);
        List<FeeDefinition> fees = new java.util.ArrayList<>();
        for (int i = 0; i < timings.length; i++) {
            fees.add(new FeeDefinition(
                    i == 0 ? fee.code() : fee.code() + i,
                    fee.name(),
                    fee.kind(),
                    fee.amountVnd(),
                    fee.quantityField(),
                    timings[i],
                    fee.exemptions(),
                    fee.decision(),
                    fee.confirmed()));
        }
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
                List.of(new ProcedureCase(
                        first.code(),
                        first.name(),
                        first.limit(),
                        first.papers(),
                        fees,
                        Optional.empty(),
                        Optional.of(ofCase))),
                p.form(),
                p.steps(),
                p.summary());
    }

    private static Dossier received(TestPlatform platform, Set<String> paid) {
        ReceptionRequest r = Fixtures.request();
        return Flow.allowed(platform.reception()
                .receive(
                        platform.actor(Fixtures.CLERK),
                        new ReceptionRequest(
                                r.procedureCode(),
                                r.caseCode(),
                                r.channel(),
                                r.receivingUnit(),
                                r.owner(),
                                r.submitter(),
                                r.form(),
                                r.papers(),
                                r.uploads(),
                                r.exemptions(),
                                paid,
                                r.sets(),
                                r.delivery())));
    }

    @Test
    void aCaseMayStartWithItsSpecialistThoughItsProcedureStartsAtTheCounter() {
        try (TestPlatform platform =
                new TestPlatform(procedure(ClockStart.SPECIALIST_RECEIPT, FeeDefinition.Timing.ON_RECEIPT))) {
            Flow flow = new Flow(platform);
            Dossier handed = flow.in(DossierState.HANDED_OVER);
            assertThat(handed.timing().clockStart()).isEmpty();
            platform.clock().setVietnam("2026-06-03T09:00");
            Dossier taken = flow.run(Fixtures.OFFICER, handed, DossierAction.TAKE);
            assertThat(taken.timing().clockStart()).contains(platform.clock().instant());
            assertThat(taken.timing().dueOriginal()).contains(MutableClock.vietnam("2026-06-08T17:00"));
        }
    }

    @Test
    void aFeeDueOnReturnDoesNotHoldTheClockThatStartsWithPayment() {
        try (TestPlatform platform = new TestPlatform(
                procedure(ClockStart.PAYMENT, FeeDefinition.Timing.ON_RECEIPT, FeeDefinition.Timing.ON_RETURN))) {
            Dossier paid = received(platform, Set.of("COPY"));
            assertThat(paid.timing().dueOriginal()).contains(MutableClock.vietnam("2026-06-04T17:00"));
        }
    }

    @Test
    void aFeeDueOnReceiptMayBePaidLaterWhenTheClockStartsWithIt() {
        try (TestPlatform platform = new TestPlatform(
                procedure(ClockStart.PAYMENT, FeeDefinition.Timing.ON_RECEIPT, FeeDefinition.Timing.ON_RETURN))) {
            Flow flow = new Flow(platform);
            Dossier unpaid = received(platform, Set.of());
            assertThat(unpaid.timing().clockStart()).isEmpty();
            platform.clock().setVietnam("2026-06-02T09:00");
            Dossier paid = flow.run(Fixtures.CLERK, unpaid, DossierAction.COLLECT_FEE);
            assertThat(paid.timing().dueOriginal()).contains(MutableClock.vietnam("2026-06-05T17:00"));
            assertThat(paid.clock()).extracting(ClockInterval::counts).containsExactly(false, true);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T06:10, 2026-06-04T17:00",
        "2026-06-01T12:15, 2026-06-04T17:00",
        "2026-06-01T17:00, 2026-06-04T17:00",
        "2026-06-01T17:30, 2026-06-05T17:00",
        "2026-06-06T09:00, 2026-06-11T17:00"
    })
    void aReceiptAfterHoursCountsFromTheNextWorkingDay(String received, String due) {
        try (TestPlatform platform = new TestPlatform(
                Fixtures.procedure(TimeLimit.workingDays(3), ClockStart.COUNTER_RECEIPT, Optional.empty()))) {
            platform.clock().setVietnam(received);
            assertThat(new Flow(platform).received().timing().dueOriginal()).contains(MutableClock.vietnam(due));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-29T14:59, 2026-04-29T17:00",
        "2026-04-29T15:00, 2026-04-29T17:00",
        "2026-04-29T15:01, 2026-05-04T17:00",
        "2026-04-29T18:00, 2026-05-04T17:00"
    })
    void aSameDayProcedureHasItsCutOff(String received, String due) {
        try (TestPlatform platform = new TestPlatform(Fixtures.procedure(
                TimeLimit.sameDay(LocalTime.of(15, 0)), ClockStart.COUNTER_RECEIPT, Optional.empty()))) {
            platform.clock().setVietnam(received);
            assertThat(new Flow(platform).received().timing().dueOriginal()).contains(MutableClock.vietnam(due));
        }
    }
}
