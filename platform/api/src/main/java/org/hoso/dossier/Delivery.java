package org.hoso.dossier;

/** How the applicant wants the result; {@code address} is empty unless by post. */
public record Delivery(Kind kind, String address) {

    /** Way of delivery. */
    public enum Kind {
        COUNTER,
        POST,
        ELECTRONIC
    }

    public static Delivery counter() {
        return new Delivery(Kind.COUNTER, "");
    }
}
