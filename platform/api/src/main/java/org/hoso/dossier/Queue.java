package org.hoso.dossier;

/** The queues of the desk. Which dossiers each shows follows from the actor's assignments. */
public enum Queue {
    /** Received at my counter, not handed over. */
    TO_HAND_OVER,
    /** Handed over to my unit, taken by nobody. */
    UNCLAIMED,
    /** I work on it. */
    MINE,
    /** Waits for a supplement, a payment or another cause. */
    WAITING,
    /** Waits for my signature or my decision on a refusal. */
    TO_SIGN,
    /** Finished, to be returned at my counter. */
    TO_RETURN,
    /** Open and over its due date. */
    LATE,
    /** Open, over its due date, and the applicant has no date from an apology that still holds. */
    LATE_WITHOUT_APOLOGY,
    /** Open and close to its due date. */
    SOON_LATE,
    /** Returned, refused, withdrawn, stopped or finished today. */
    DONE_TODAY,
    /** Everything open that I may see. */
    ALL_OPEN
}
