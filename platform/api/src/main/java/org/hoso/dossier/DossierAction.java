package org.hoso.dossier;

/** What can be done with a dossier; each has one command. */
public enum DossierAction {
    HAND_OVER,
    TAKE,
    RELEASE,
    ASSIGN,
    TAKE_BACK,
    PROCESS,
    SUBMIT_FOR_SIGNATURE,
    SIGN,
    SEND_BACK,
    FINISH,
    RETURN_RESULT,
    REQUEST_SUPPLEMENT,
    TAKE_IN_SUPPLEMENT,
    PROPOSE_REFUSAL,
    REFUSE,
    WITHDRAW,
    STOP,
    COLLECT_FEE,
    ADD_FILES,
    ADD_NOTE
}
