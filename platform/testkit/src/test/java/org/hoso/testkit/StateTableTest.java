package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.dossier.DossierAction.*;
import static org.hoso.dossier.DossierState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state times every action times every role: allowed, or the code of the refusal. */
class StateTableTest {

    private static final Map<Long, String> ROLES = new TreeMap<>(Map.ofEntries(
            Map.entry(Fixtures.CLERK, "clerk"),
            Map.entry(Fixtures.HEAD, "head"),
            Map.entry(Fixtures.OFFICER, "holder"),
            Map.entry(Fixtures.SECOND_OFFICER, "officer"),
            Map.entry(Fixtures.LEADER, "leader"),
            Map.entry(Fixtures.RESULT_CLERK, "result"),
            Map.entry(Fixtures.POSTAL_CLERK, "postal"),
            Map.entry(Fixtures.SUPERVISOR, "supervisor"),
            Map.entry(Fixtures.SYSTEM_ADMINISTRATOR, "admin"),
            Map.entry(Fixtures.PROCEDURE_ADMINISTRATOR, "procedures"),
            Map.entry(Fixtures.OTHER_CLERK, "other clerk"),
            Map.entry(Fixtures.OTHER_OFFICER, "other officer"),
            Map.entry(Fixtures.OTHER_LEADER, "other leader"),
            Map.entry(Fixtures.OTHER_HEAD, "other head")));

    private static final Set<Long> BLIND = Set.of(
            Fixtures.SYSTEM_ADMINISTRATOR,
            Fixtures.PROCEDURE_ADMINISTRATOR,
            Fixtures.OTHER_CLERK,
            Fixtures.OTHER_OFFICER,
            Fixtures.OTHER_LEADER,
            Fixtures.OTHER_HEAD);

    private static final Set<DossierState> OPEN = EnumSet.of(
            RECEIVED,
            HANDED_OVER,
            IN_PROCESS,
            AWAITING_SIGNATURE,
            REFUSAL_PROPOSED,
            SUPPLEMENT_REQUESTED,
            FINANCIAL_OBLIGATION,
            SUSPENDED);

    static Stream<DossierState> states() {
        return Stream.of(DossierState.values());
    }

    @ParameterizedTest
    @MethodSource("states")
    void eachRoleMayDoInAStateWhatTheTableSaysAndNothingElse(DossierState state) {
        for (DossierAction action : DossierAction.values()) {
            for (Long official : ROLES.keySet()) {
                try (TestPlatform platform = new TestPlatform(Fixtures.procedure())) {
                    Flow flow = new Flow(platform);
                    Dossier dossier = flow.in(state);
                    DossierCommand command = Flow.command(action, dossier);
                    List<String> codes = Flow.codes(flow.execute(official, command));
                    assertThat(codes)
                            .as("%s by %s in %s", action, ROLES.get(official), state)
                            .isEqualTo(expected(state, action, official));
                }
            }
        }
    }

    private static List<String> expected(DossierState state, DossierAction action, long official) {
        if (BLIND.contains(official)) {
            return List.of("not-found");
        }
        Set<Long> who = allowed(state, action);
        if (who.isEmpty()) {
            return List.of("state.wrong");
        }
        if (!who.contains(official)) {
            return List.of("right.missing");
        }
        return action == ADD_FILES ? List.of("field.required") : List.of();
    }

    /** Who may do this in this state; nobody when the state does not allow it. The fixture's only fee is paid at once. */
    private static Set<Long> allowed(DossierState state, DossierAction action) {
        Set<Long> counter = Set.of(Fixtures.CLERK, Fixtures.POSTAL_CLERK);
        Set<Long> counterAndHead = Set.of(Fixtures.CLERK, Fixtures.POSTAL_CLERK, Fixtures.HEAD);
        Set<Long> holder = Set.of(Fixtures.OFFICER);
        return switch (action) {
            case HAND_OVER -> state == RECEIVED ? counterAndHead : Set.of();
            case TAKE -> state == HANDED_OVER ? Set.of(Fixtures.OFFICER, Fixtures.SECOND_OFFICER) : Set.of();
            case ASSIGN ->
                state == HANDED_OVER || state == IN_PROCESS ? Set.of(Fixtures.LEADER, Fixtures.HEAD) : Set.of();
            case TAKE_BACK ->
                state == HANDED_OVER ? Set.of(Fixtures.CLERK) : state == AWAITING_SIGNATURE ? holder : Set.of();
            case RELEASE, SUBMIT_FOR_SIGNATURE -> state == IN_PROCESS ? holder : Set.of();
            case PROCESS, FINISH, COLLECT_FEE -> Set.of();
            case SIGN -> state == AWAITING_SIGNATURE ? Set.of(Fixtures.LEADER) : Set.of();
            case SEND_BACK ->
                state == AWAITING_SIGNATURE
                        ? Set.of(Fixtures.LEADER)
                        : state == REFUSAL_PROPOSED ? Set.of(Fixtures.HEAD) : Set.of();
            case REQUEST_SUPPLEMENT, PROPOSE_REFUSAL ->
                state == RECEIVED ? counter : state == IN_PROCESS ? holder : Set.of();
            case TAKE_IN_SUPPLEMENT -> state == SUPPLEMENT_REQUESTED ? counter : Set.of();
            case REQUEST_OBLIGATION -> state == IN_PROCESS ? holder : Set.of();
            case RECORD_NOTICE, CONFIRM_OBLIGATION ->
                state == FINANCIAL_OBLIGATION
                        ? Set.of(
                                Fixtures.OFFICER,
                                Fixtures.SECOND_OFFICER,
                                Fixtures.CLERK,
                                Fixtures.POSTAL_CLERK,
                                Fixtures.HEAD)
                        : Set.of();
            case PAUSE ->
                switch (state) {
                    case RECEIVED -> counterAndHead;
                    case HANDED_OVER -> Set.of(Fixtures.OFFICER, Fixtures.SECOND_OFFICER, Fixtures.HEAD);
                    case IN_PROCESS -> Set.of(Fixtures.OFFICER, Fixtures.HEAD);
                    case AWAITING_SIGNATURE -> Set.of(Fixtures.LEADER, Fixtures.HEAD);
                    default -> Set.of();
                };
            case RESUME ->
                state == SUSPENDED ? Set.of(Fixtures.OFFICER, Fixtures.SECOND_OFFICER, Fixtures.HEAD) : Set.of();
            case APOLOGISE -> OPEN.contains(state) ? Set.of(Fixtures.HEAD, Fixtures.LEADER) : Set.of();
            case REFUSE ->
                Set.of(RECEIVED, REFUSAL_PROPOSED, SUPPLEMENT_REQUESTED).contains(state)
                        ? Set.of(Fixtures.HEAD)
                        : Set.of();
            case WITHDRAW, STOP -> OPEN.contains(state) ? counterAndHead : Set.of();
            case CORRECT ->
                state == RECEIVED ? counterAndHead : OPEN.contains(state) ? Set.of(Fixtures.HEAD) : Set.of();
            case RETURN_RESULT ->
                state == FINISHED ? Set.of(Fixtures.CLERK, Fixtures.POSTAL_CLERK, Fixtures.RESULT_CLERK) : Set.of();
            case ADD_FILES -> fileAdders(state, counterAndHead);
            case ADD_NOTE ->
                Set.of(
                        Fixtures.CLERK,
                        Fixtures.POSTAL_CLERK,
                        Fixtures.HEAD,
                        Fixtures.OFFICER,
                        Fixtures.SECOND_OFFICER,
                        Fixtures.LEADER,
                        Fixtures.RESULT_CLERK);
        };
    }

    private static Set<Long> fileAdders(DossierState state, Set<Long> counterAndHead) {
        boolean held = state == IN_PROCESS || state.isPaused();
        if (held) {
            return Set.of(Fixtures.CLERK, Fixtures.POSTAL_CLERK, Fixtures.HEAD, Fixtures.OFFICER);
        }
        return OPEN.contains(state) || state == FINISHED ? counterAndHead : Set.of();
    }
}
