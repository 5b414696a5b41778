package org.hoso.civilstatus.internal;

/** Codes of the copies of extracts, as in {@code HOSO-INF/procedure/2.000635.xml}. */
public final class ExtractForm {

    public static final String PROCEDURE = "2.000635";
    public static final String ORGANISATION = "organisation";
    public static final String FOUND = "found";
    public static final String NOT_FOUND = "not-found";

    private ExtractForm() {}
}
