package org.hoso.core.internal.authority;

import static org.hoso.dossier.DossierState.AWAITING_SIGNATURE;
import static org.hoso.dossier.DossierState.FINANCIAL_OBLIGATION;
import static org.hoso.dossier.DossierState.FINISHED;
import static org.hoso.dossier.DossierState.HANDED_OVER;
import static org.hoso.dossier.DossierState.IN_PROCESS;
import static org.hoso.dossier.DossierState.RECEIVED;
import static org.hoso.dossier.DossierState.REFUSAL_PROPOSED;
import static org.hoso.dossier.DossierState.SUPPLEMENT_REQUESTED;
import static org.hoso.dossier.DossierState.SUSPENDED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;

/** Which action is possible in which state, and which of them is the main one. Pure. */
public final class ActionStates {

    private static final Set<DossierState> OPEN = EnumSet.of(
            RECEIVED,
            HANDED_OVER,
            IN_PROCESS,
            AWAITING_SIGNATURE,
            REFUSAL_PROPOSED,
            SUPPLEMENT_REQUESTED,
            FINANCIAL_OBLIGATION,
            SUSPENDED);

    private ActionStates() {}

    public static boolean allows(DossierAction action, Dossier dossier, ProcedureVersion procedure) {
        DossierState state = dossier.state();
        return switch (action) {
            case HAND_OVER -> state == RECEIVED;
            case TAKE -> state == HANDED_OVER;
            case RELEASE -> state == IN_PROCESS;
            case ASSIGN -> state == HANDED_OVER || state == IN_PROCESS;
            case TAKE_BACK -> state == HANDED_OVER || state == AWAITING_SIGNATURE;
            case PROCESS, SUBMIT_FOR_SIGNATURE, FINISH ->
                state == IN_PROCESS && completion(dossier, procedure).equals(Optional.of(action));
            case SIGN -> state == AWAITING_SIGNATURE;
            case SEND_BACK -> state == AWAITING_SIGNATURE || state == REFUSAL_PROPOSED;
            case REQUEST_SUPPLEMENT, PROPOSE_REFUSAL -> state == RECEIVED || state == IN_PROCESS;
            case TAKE_IN_SUPPLEMENT -> state == SUPPLEMENT_REQUESTED;
            case REQUEST_OBLIGATION -> state == IN_PROCESS;
            case RECORD_NOTICE, CONFIRM_OBLIGATION -> state == FINANCIAL_OBLIGATION;
            case PAUSE ->
                state == RECEIVED || state == HANDED_OVER || state == IN_PROCESS || state == AWAITING_SIGNATURE;
            case RESUME -> dossier.interruptions().openSuspension().isPresent() && OPEN.contains(state);
            case APOLOGISE ->
                OPEN.contains(state) && dossier.timing().dueCurrent().isPresent();
            case REFUSE -> state == RECEIVED || state == REFUSAL_PROPOSED || state == SUPPLEMENT_REQUESTED;
            case WITHDRAW, STOP, CORRECT -> OPEN.contains(state);
            case RETURN_RESULT -> state == FINISHED;
            case COLLECT_FEE ->
                (OPEN.contains(state) || state == FINISHED)
                        && dossier.content().fees().stream().anyMatch(fee -> !fee.isSettled());
            case ADD_FILES -> OPEN.contains(state) || state == FINISHED;
            case ADD_NOTE -> true;
        };
    }

    /** The main action in this state; empty when there is none. */
    public static Optional<DossierAction> main(Dossier dossier, ProcedureVersion procedure) {
        return switch (dossier.state()) {
            case RECEIVED -> Optional.of(DossierAction.HAND_OVER);
            case HANDED_OVER -> Optional.of(DossierAction.TAKE);
            case IN_PROCESS -> completion(dossier, procedure);
            case AWAITING_SIGNATURE -> Optional.of(DossierAction.SIGN);
            case REFUSAL_PROPOSED -> Optional.of(DossierAction.REFUSE);
            case SUPPLEMENT_REQUESTED -> Optional.of(DossierAction.TAKE_IN_SUPPLEMENT);
            case FINISHED -> Optional.of(DossierAction.RETURN_RESULT);
            case FINANCIAL_OBLIGATION -> Optional.of(DossierAction.CONFIRM_OBLIGATION);
            case SUSPENDED -> Optional.of(DossierAction.RESUME);
            case RETURNED, REFUSED, WITHDRAWN, STOPPED -> Optional.empty();
        };
    }

    /** The action that completes the current processing step: it depends on what comes next. */
    private static Optional<DossierAction> completion(Dossier dossier, ProcedureVersion procedure) {
        return dossier.position()
                .stepCode()
                .filter(step -> procedure.step(step).isPresent())
                .map(step -> procedure
                        .stepAfter(step)
                        .map(next -> next.kind() == StepDefinition.Kind.SIGN
                                ? DossierAction.SUBMIT_FOR_SIGNATURE
                                : DossierAction.PROCESS)
                        .orElse(DossierAction.FINISH));
    }
}
