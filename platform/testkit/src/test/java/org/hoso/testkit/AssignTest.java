package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Queue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Assigning, freeing from absent hands, and taking back. */
class AssignTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private static DossierCommand assign(Dossier dossier, long official) {
        return new DossierCommand.Assign(dossier.id(), dossier.version(), official, "Đồng chí Hoa nghỉ ốm");
    }

    private JournalEntry last(Dossier dossier) {
        var journal = Flow.allowed(platform.dossiers().open(platform.actor(Fixtures.LEADER), dossier.id()))
                .journal();
        return journal.get(journal.size() - 1);
    }

    @Test
    void theLeaderFreesADossierFromOneOfficerForAnother() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        assertThat(platform.dossiers().assignees(platform.actor(Fixtures.LEADER), held.id()))
                .extracting(each -> each.official().id())
                .containsExactly(Fixtures.SECOND_OFFICER);
        Dossier assigned = Flow.allowed(flow.execute(Fixtures.LEADER, assign(held, Fixtures.SECOND_OFFICER)));
        assertThat(assigned.position().official().map(OfficialRef::id)).contains(Fixtures.SECOND_OFFICER);
        assertThat(last(assigned).details())
                .containsEntry("before", "Lê Thị Hoa")
                .containsEntry("assignee", "Phạm Văn Đức");
        assertThat(last(assigned).by().name()).isEqualTo("Võ Thị Thu");
        assertThat(platform.dossiers()
                        .page(platform.actor(Fixtures.SECOND_OFFICER), ListRequest.first(Queue.MINE))
                        .rows())
                .hasSize(1);
        assertThat(Flow.codes(
                        flow.execute(Fixtures.OFFICER, Flow.command(DossierAction.SUBMIT_FOR_SIGNATURE, assigned))))
                .containsExactly("right.missing");
    }

    @Test
    void onlySomebodyElseWhoDoesTheStepThereCanBeChosen() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        for (long unfit : new long[] {Fixtures.OFFICER, Fixtures.CLERK, Fixtures.OTHER_OFFICER, 9_999}) {
            assertThat(Flow.faults(
                            flow.execute(Fixtures.LEADER, assign(held, unfit)).reasons()))
                    .containsExactly("officialId:assignee.unfit");
        }
        assertThat(platform.dossiers().assignees(platform.actor(Fixtures.OFFICER), held.id()))
                .isEmpty();
        assertThat(platform.dossiers().assignees(platform.actor(Fixtures.OTHER_LEADER), held.id()))
                .isEmpty();
    }

    @Test
    void assigningStartsTheClockOfAProcedureThatCountsFromTheSpecialistsReceipt() {
        ProcedureVersion procedure = Fixtures.procedure(
                TimeLimit.workingDays(3), ProcedureVersion.ClockStart.SPECIALIST_RECEIPT, Optional.empty());
        try (TestPlatform other = new TestPlatform(procedure)) {
            Flow there = new Flow(other);
            Dossier handed = there.in(DossierState.HANDED_OVER);
            assertThat(handed.timing().clockStart()).isEmpty();
            Dossier assigned = Flow.allowed(there.execute(Fixtures.HEAD, assign(handed, Fixtures.OFFICER)));
            assertThat(assigned.timing().clockStart()).isPresent();
            assertThat(assigned.timing().dueOriginal()).isPresent();
        }
    }

    @Test
    void theClerkTakesAHandOverBackUntilSomebodyTookIt() {
        Dossier handed = flow.in(DossierState.HANDED_OVER);
        Dossier noted = flow.run(Fixtures.OFFICER, handed, DossierAction.ADD_NOTE);
        assertThat(Flow.codes(flow.execute(Fixtures.POSTAL_CLERK, Flow.command(DossierAction.TAKE_BACK, noted))))
                .containsExactly("right.missing");
        Dossier back = flow.run(Fixtures.CLERK, noted, DossierAction.TAKE_BACK);
        assertThat(back.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(back.position().stepCode()).isEmpty();
        assertThat(back.position().unitCode()).isEqualTo(Fixtures.COMMUNE_ONE_STOP);
        assertThat(back.timing().dueCurrent()).isEqualTo(handed.timing().dueCurrent());

        Dossier taken =
                flow.run(Fixtures.OFFICER, flow.run(Fixtures.CLERK, back, DossierAction.HAND_OVER), DossierAction.TAKE);
        Dossier released = flow.run(Fixtures.OFFICER, taken, DossierAction.RELEASE);
        assertThat(Flow.codes(flow.execute(Fixtures.CLERK, Flow.command(DossierAction.TAKE_BACK, released))))
                .containsExactly("right.missing");
    }

    @Test
    void theOfficerTakesASubmissionBackIntoTheirOwnHands() {
        Dossier submitted = flow.in(DossierState.AWAITING_SIGNATURE);
        Dossier back = flow.run(Fixtures.OFFICER, submitted, DossierAction.TAKE_BACK);
        assertThat(back.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(back.position().stepCode()).contains("examine");
        assertThat(back.position().official().map(OfficialRef::id)).contains(Fixtures.OFFICER);
        flow.run(Fixtures.OFFICER, back, DossierAction.SUBMIT_FOR_SIGNATURE);
    }

    @Test
    void takingBackIsOfferedToWhomItBelongsOnly() {
        Dossier handed = flow.in(DossierState.HANDED_OVER);
        assertThat(offers(Fixtures.CLERK, handed)).isTrue();
        assertThat(offers(Fixtures.POSTAL_CLERK, handed)).isFalse();
    }

    private boolean offers(long official, Dossier dossier) {
        return Flow.allowed(platform.dossiers().open(platform.actor(official), dossier.id())).actions().stream()
                .anyMatch(offer -> offer.action() == DossierAction.TAKE_BACK);
    }
}
