package org.hoso.dossier;

/** The business state of a dossier inside the locality. Money, delivery and exchange have states of their own. */
public enum DossierState {
    /** Received; the papers lie at the counter. */
    RECEIVED(NationalStatus.ACCEPTED, true),
    /** Given to a unit for a step; nobody has taken it yet. */
    HANDED_OVER(NationalStatus.IN_PROCESS, true),
    /** An official works on a step. */
    IN_PROCESS(NationalStatus.IN_PROCESS, true),
    /** Lies before a leader for signature. */
    AWAITING_SIGNATURE(NationalStatus.IN_PROCESS, true),
    /** A refusal is proposed and lies before the head of the one-stop. */
    REFUSAL_PROPOSED(NationalStatus.IN_PROCESS, true),
    /** The applicant must supplement; the clock stands still. */
    SUPPLEMENT_REQUESTED(NationalStatus.SUPPLEMENT_REQUESTED, true),
    /** The applicant must fulfil a financial obligation; the clock stands still. */
    FINANCIAL_OBLIGATION(NationalStatus.FINANCIAL_OBLIGATION, true),
    /** Suspended for another cause; the clock stands still. */
    SUSPENDED(NationalStatus.STOPPED, true),
    /** The result is there and waits at the counter. */
    FINISHED(NationalStatus.PROCESSED, false),
    /** The result was handed to the applicant. */
    RETURNED(NationalStatus.RETURNED, false),
    /** Refused. */
    REFUSED(NationalStatus.NOT_ACCEPTED, false),
    /** Withdrawn by the applicant. */
    WITHDRAWN(NationalStatus.WITHDRAWN, false),
    /** Ended without a result. */
    STOPPED(NationalStatus.STOPPED, false);

    private final NationalStatus national;
    private final boolean open;

    DossierState(NationalStatus national, boolean open) {
        this.national = national;
        this.open = open;
    }

    /** The status under which the national portal knows this state. */
    public NationalStatus national() {
        return national;
    }

    /** True while the locality still owes a result. */
    public boolean isOpen() {
        return open;
    }

    /** True while the legal time does not run although the dossier is open. */
    public boolean isPaused() {
        return this == SUPPLEMENT_REQUESTED || this == FINANCIAL_OBLIGATION || this == SUSPENDED;
    }
}
