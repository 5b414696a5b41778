package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hoso.decision.Decision;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deputies during an absence. */
class DelegationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @BeforeEach
    void store() {
        platform.database().write(() -> {
            Fixtures.officials().forEach(platform.database().organisation()::saveOfficial);
            Fixtures.assignments().forEach(platform.database().organisation()::saveAssignment);
            return true;
        });
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private Decision<Delegation> delegate(long absent, long deputy, LocalDate from, LocalDate to) {
        return platform.delegations().delegate(platform.actor(absent), deputy, from, to, "Nghỉ phép");
    }

    private Decision<Dossier> as(long deputy, DossierAction action, Dossier dossier) {
        return platform.commands().execute(platform.deputy(deputy), Flow.command(action, dossier));
    }

    private Map<String, String> lastDetails(Dossier dossier) {
        List<JournalEntry> journal = Flow.allowed(
                        platform.dossiers().open(platform.actor(Fixtures.LEADER), dossier.id()))
                .journal();
        return journal.get(journal.size() - 1).details();
    }

    @Test
    void theDeputySignsForTheLeaderAndTheJournalSaysSo() {
        Dossier waiting = flow.in(DossierState.AWAITING_SIGNATURE);
        assertThat(as(Fixtures.HEAD, DossierAction.SIGN, waiting).isAllowed()).isFalse();
        Flow.allowed(delegate(Fixtures.LEADER, Fixtures.HEAD, MONDAY, MONDAY.plusDays(2)));
        Dossier signed = Flow.allowed(as(Fixtures.HEAD, DossierAction.SIGN, waiting));
        assertThat(signed.state()).isEqualTo(DossierState.FINISHED);
        assertThat(lastDetails(signed)).containsEntry("for", "Võ Thị Thu");
        assertThat(platform.journalCheck()
                        .verify(java.util.Optional.of(signed.code()))
                        .breaks())
                .isEmpty();
    }

    @Test
    void whatADeputyTakesLiesWithTheAbsentOfficialAndBothCanGoOn() {
        Flow.allowed(delegate(Fixtures.OFFICER, Fixtures.CLERK, MONDAY, MONDAY));
        Dossier handed = flow.in(DossierState.HANDED_OVER);
        Dossier taken = Flow.allowed(as(Fixtures.CLERK, DossierAction.TAKE, handed));
        assertThat(taken.position().official().map(OfficialRef::id)).contains(Fixtures.OFFICER);
        Dossier submitted = Flow.allowed(as(Fixtures.CLERK, DossierAction.SUBMIT_FOR_SIGNATURE, taken));
        Dossier back = flow.run(Fixtures.LEADER, submitted, DossierAction.SEND_BACK);
        assertThat(back.position().official().map(OfficialRef::id)).contains(Fixtures.OFFICER);
        flow.run(Fixtures.OFFICER, back, DossierAction.SUBMIT_FOR_SIGNATURE);
    }

    @Test
    void ownRightsAreUsedFirst() {
        Flow.allowed(delegate(Fixtures.OFFICER, Fixtures.SECOND_OFFICER, MONDAY, MONDAY));
        Dossier taken =
                Flow.allowed(as(Fixtures.SECOND_OFFICER, DossierAction.TAKE, flow.in(DossierState.HANDED_OVER)));
        assertThat(taken.position().official().map(OfficialRef::id)).contains(Fixtures.SECOND_OFFICER);
        assertThat(lastDetails(taken)).doesNotContainKey("for");
        Dossier held = flow.in(DossierState.IN_PROCESS);
        Flow.allowed(as(Fixtures.SECOND_OFFICER, DossierAction.SUBMIT_FOR_SIGNATURE, held));
    }

    @Test
    void itHoldsFromTheFirstToTheLastDayAndUntilItIsRevoked() {
        Dossier waiting = flow.in(DossierState.AWAITING_SIGNATURE);
        Delegation given =
                Flow.allowed(delegate(Fixtures.LEADER, Fixtures.HEAD, MONDAY.plusDays(1), MONDAY.plusDays(2)));
        assertThat(as(Fixtures.HEAD, DossierAction.SIGN, waiting).isAllowed()).isFalse();
        platform.clock().setVietnam("2026-06-04T08:00");
        assertThat(as(Fixtures.HEAD, DossierAction.SIGN, waiting).isAllowed()).isFalse();
        platform.clock().setVietnam("2026-06-03T16:00");
        Flow.allowed(platform.delegations().revoke(platform.actor(Fixtures.LEADER), given.id()));
        assertThat(as(Fixtures.HEAD, DossierAction.SIGN, waiting).isAllowed()).isFalse();
        assertThat(Flow.codes(platform.delegations().revoke(platform.actor(Fixtures.HEAD), given.id())))
                .containsExactly("not-found");
    }

    @Test
    void rightsAreNotPassedOnFromDeputyToDeputy() {
        Dossier waiting = flow.in(DossierState.AWAITING_SIGNATURE);
        Flow.allowed(delegate(Fixtures.LEADER, Fixtures.HEAD, MONDAY, MONDAY));
        Flow.allowed(delegate(Fixtures.HEAD, Fixtures.CLERK, MONDAY, MONDAY));
        assertThat(Flow.codes(as(Fixtures.CLERK, DossierAction.SIGN, waiting))).containsExactly("right.missing");
    }

    @Test
    void aPostalDeputyDoesNotSign() {
        Dossier waiting = flow.in(DossierState.AWAITING_SIGNATURE);
        Flow.allowed(delegate(Fixtures.LEADER, Fixtures.POSTAL_CLERK, MONDAY, MONDAY));
        assertThat(as(Fixtures.POSTAL_CLERK, DossierAction.SIGN, waiting).isAllowed())
                .isFalse();
    }

    @Test
    void whoIsFitAndWhenIsChecked() {
        assertThat(platform.delegations().deputies(platform.actor(Fixtures.LEADER)))
                .extracting(Official::id)
                .contains(Fixtures.HEAD, Fixtures.OFFICER)
                .doesNotContain(Fixtures.LEADER, Fixtures.OTHER_OFFICER, Fixtures.SYSTEM_ADMINISTRATOR);
        assertThat(Flow.faults(delegate(Fixtures.LEADER, Fixtures.OTHER_OFFICER, MONDAY, MONDAY.minusDays(1))
                        .reasons()))
                .containsExactly("deputyId:deputy.unfit", "to:delegation.dates");
        Flow.allowed(delegate(Fixtures.LEADER, Fixtures.HEAD, MONDAY, MONDAY.plusDays(3)));
        assertThat(Flow.faults(delegate(Fixtures.LEADER, Fixtures.OFFICER, MONDAY.plusDays(3), MONDAY.plusDays(9))
                        .reasons()))
                .containsExactly("from:delegation.overlap");
        assertThat(Flow.codes(delegate(Fixtures.SYSTEM_ADMINISTRATOR, Fixtures.HEAD, MONDAY, MONDAY)))
                .containsExactly("right.missing");
    }

    @Test
    void absenceIsSaidWhenALeaderAssigns() {
        Flow.allowed(delegate(Fixtures.SECOND_OFFICER, Fixtures.OFFICER, MONDAY, MONDAY.plusDays(4)));
        Dossier held = flow.in(DossierState.IN_PROCESS);
        assertThat(platform.dossiers().assignees(platform.actor(Fixtures.LEADER), held.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.absentUntil()).contains(MONDAY.plusDays(4)));
    }
}
