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
    /** Sends the slip to the tax office; the clock stands still. */
    REQUEST_OBLIGATION,
    /** Records notices of the tax office. */
    RECORD_NOTICE,
    /** The obligation is settled or does not arise; the clock goes on. */
    CONFIRM_OBLIGATION,
    /** Waits for another cause. */
    PAUSE,
    RESUME,
    /** Apologises and promises a new date. */
    APOLOGISE,
    PROPOSE_REFUSAL,
    REFUSE,
    WITHDRAW,
    STOP,
    /** Puts right what the counter took down wrongly; the code stays. */
    CORRECT,
    COLLECT_FEE,
    ADD_FILES,
    ADD_NOTE
}
