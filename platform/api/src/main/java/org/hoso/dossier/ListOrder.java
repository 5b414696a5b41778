package org.hoso.dossier;

/** How the rows of a list are ordered; rows that are equal in it come by id. */
public enum ListOrder {
    /** Current due date, earliest first, those without one last. */
    DUE,
    /** Current due date, those without one first, then latest first. */
    DUE_DESC,
    /** Day and time of receipt, oldest first. */
    RECEIVED,
    /** Day and time of receipt, newest first. */
    RECEIVED_DESC,
    /** Since when it lies where it lies, longest first. */
    CHANGED,
    /** Since when it lies where it lies, newest change first. */
    CHANGED_DESC
}
