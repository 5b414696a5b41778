package org.hoso.dossier;

/** The ten statuses of the national portal, as exchanged; the internal states map onto them. */
public enum NationalStatus {
    NEWLY_REGISTERED(1),
    ACCEPTED(2),
    NOT_ACCEPTED(3),
    IN_PROCESS(4),
    SUPPLEMENT_REQUESTED(5),
    FINANCIAL_OBLIGATION(6),
    WITHDRAWN(7),
    STOPPED(8),
    PROCESSED(9),
    RETURNED(10);

    private final int code;

    NationalStatus(int code) {
        this.code = code;
    }

    /** The number, 1 to 10. */
    public int code() {
        return code;
    }
}
