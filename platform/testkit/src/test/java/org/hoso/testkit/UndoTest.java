package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.core.internal.dossier.Ledger;
import org.hoso.decision.Decision;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.DossierUndo;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be taken back, until when, and what the journal keeps of it. */
final class UndoTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aHandOverComesBackToTheCounterAndTheJournalKeepsBoth() {
        Dossier given = flow.in(DossierState.HANDED_OVER);

        Dossier back = Flow.allowed(undo(Fixtures.CLERK, given));

        assertThat(back.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(back.position().unitCode()).isEqualTo(Fixtures.COMMUNE_ONE_STOP);
        List<JournalEntry> journal = journal(back);
        assertThat(journal.stream().map(JournalEntry::action)).endsWith("HAND_OVER", DossierUndo.ACTION);
        assertThat(journal.get(journal.size() - 1).details())
                .containsEntry("undoneAction", "HAND_OVER")
                .containsEntry("undone", String.valueOf(journal.size() - 1));
        assertThat(platform.journalCheck().verify(Optional.of(back.code())).breaks())
                .isEmpty();
        assertThat(back.timing().dueOriginal()).isEqualTo(given.timing().dueOriginal());
    }

    @Test
    void takingAndGivingBackAreTakenBack() {
        Dossier taken = flow.in(DossierState.IN_PROCESS);
        Dossier free = Flow.allowed(undo(Fixtures.OFFICER, taken));
        assertThat(free.state()).isEqualTo(DossierState.HANDED_OVER);
        assertThat(free.position().official()).isEmpty();

        Dossier again = flow.run(Fixtures.OFFICER, free, DossierAction.TAKE);
        Dossier released = flow.run(Fixtures.OFFICER, again, DossierAction.RELEASE);
        Dossier mine = Flow.allowed(undo(Fixtures.OFFICER, released));
        assertThat(mine.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(mine.position().official().map(OfficialRef::id)).contains(Fixtures.OFFICER);
    }

    @Test
    void aCompletedStepComesBackWithTheFormAsItWas() {
        Dossier taken = flow.in(DossierState.IN_PROCESS);
        Dossier submitted = Flow.allowed(flow.execute(
                Fixtures.OFFICER,
                new DossierCommand.SubmitForSignature(
                        taken.id(), taken.version(), Map.of("subject", "Trần Văn Bình", "day", "2026-06-01"), "")));
        assertThat(submitted.content().form()).containsEntry("subject", "Trần Văn Bình");

        Dossier back = Flow.allowed(undo(Fixtures.OFFICER, submitted));

        assertThat(back.content().form()).isEqualTo(taken.content().form());
        assertThat(back.position().official().map(OfficialRef::id)).contains(Fixtures.OFFICER);
        assertThat(back.position().stepCode()).contains("examine");
    }

    @Test
    void aSignatureIsTakenBackBeforeTheResultLeavesAndTheClockHasNoGap() {
        Dossier signed = flow.in(DossierState.FINISHED);
        platform.clock().advance(Duration.ofMinutes(5));

        Dossier back = Flow.allowed(undo(Fixtures.LEADER, signed));

        assertThat(back.state()).isEqualTo(DossierState.AWAITING_SIGNATURE);
        assertThat(back.timing().finishedAt()).isEmpty();
        assertThat(back.timing().dueCurrent()).isEqualTo(signed.timing().dueCurrent());
        assertThat(Ledger.problem(back.clock(), true)).isEmpty();
        assertThat(flow.run(Fixtures.LEADER, back, DossierAction.SIGN).state()).isEqualTo(DossierState.FINISHED);
    }

    @Test
    void anAssignmentGoesBackToWhoHeldItBefore() {
        Dossier taken = flow.in(DossierState.IN_PROCESS);
        Dossier assigned = Flow.allowed(flow.execute(
                Fixtures.LEADER,
                new DossierCommand.Assign(taken.id(), taken.version(), Fixtures.SECOND_OFFICER, "Nghỉ phép")));

        Decision<Dossier> undone = undo(Fixtures.LEADER, assigned);

        assertThat(undone.asOptional().orElseThrow().position().official().map(OfficialRef::id))
                .contains(Fixtures.OFFICER);
    }

    @Test
    void nothingIsTakenBackAfterTheResultWasReturnedOrALetterWent() {
        assertThat(Flow.codes(undo(Fixtures.RESULT_CLERK, flow.in(DossierState.RETURNED))))
                .containsExactly("undo.not-internal");
        assertThat(Flow.codes(undo(Fixtures.OFFICER, flow.in(DossierState.SUPPLEMENT_REQUESTED))))
                .containsExactly("undo.not-internal");
        assertThat(Flow.codes(undo(Fixtures.CLERK, flow.received()))).containsExactly("undo.not-internal");
    }

    @Test
    void nothingIsTakenBackOnceSomebodyElseActedOrTimeHasPassed() {
        Dossier taken = flow.in(DossierState.IN_PROCESS);
        assertThat(Flow.codes(undo(Fixtures.CLERK, taken))).containsExactly("undo.changed");

        Dossier given = flow.in(DossierState.HANDED_OVER);
        platform.clock().advance(platform.undo().window().plusMillis(1));
        assertThat(Flow.codes(undo(Fixtures.CLERK, given))).containsExactly("undo.too-late");
        assertThat(Flow.codes(platform.undo().undo(platform.actor(Fixtures.OTHER_CLERK), given.id(), given.version())))
                .containsExactly("not-found");
        assertThat(Flow.codes(platform.undo().undo(platform.actor(Fixtures.CLERK), given.id(), given.version() - 1)))
                .containsExactly("dossier.stale");
    }

    @Test
    void takingBackIsNotItselfTakenBack() {
        Dossier back = Flow.allowed(undo(Fixtures.CLERK, flow.in(DossierState.HANDED_OVER)));
        assertThat(Flow.codes(undo(Fixtures.CLERK, back))).containsExactly("undo.not-internal");
    }

    @Test
    void aProposedRefusalIsTakenBackToWhereItWasProposed() {
        Dossier proposed = flow.in(DossierState.REFUSAL_PROPOSED);

        Dossier back = Flow.allowed(undo(Fixtures.OFFICER, proposed));

        assertThat(back.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(back.refusal()).isEqualTo(Optional.empty());
    }

    private Decision<Dossier> undo(long official, Dossier dossier) {
        return platform.undo().undo(platform.actor(official), dossier.id(), dossier.version());
    }

    private List<JournalEntry> journal(Dossier dossier) {
        return platform.database().read(() -> platform.database().dossiers().journal(dossier.id()));
    }
}
