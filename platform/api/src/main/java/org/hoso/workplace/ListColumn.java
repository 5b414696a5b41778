package org.hoso.workplace;

/** The columns a list of dossiers can show. */
public enum ListColumn {
    /** Owner and code. */
    WHO,
    /** Summary and step. */
    WHAT,
    /** State and holder; an unclaimed dossier can be taken here. */
    WHERE,
    /** How much time is left or over, and who holds the clock. */
    TIME,
    PROCEDURE,
    OFFICIAL,
    CHANNEL,
    RECEIVING_UNIT,
    COMPETENT_UNIT,
    RECEIVED,
    DUE,
    /** Since when it lies where it lies. */
    CHANGED
}
