package org.hoso.procedure;

/** How a dossier reaches the locality (KenhThucHien of the national exchange: 1, 2, 3). */
public enum Channel {
    DIRECT(1),
    ONLINE(2),
    POST(3);

    private final int nationalCode;

    Channel(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /** The number used by the national KPI exchange. */
    public int nationalCode() {
        return nationalCode;
    }
}
