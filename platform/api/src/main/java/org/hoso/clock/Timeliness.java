package org.hoso.clock;

import java.time.Instant;

/**
 * Whether a dossier was handled in time by the definition of the national indicator set (Decision 766/QĐ-TTg): more
 * than one supplement request counts as late even when the date was met.
 *
 * @param finished   whether the handling has ended; if not, {@link Result#ON_TIME} means still in time
 * @param measuredAt the moment that was compared with the due date
 */
public record Timeliness(Result result, boolean finished, Instant measuredAt, Reason reason) {

    /** Trước hạn, đúng hạn, quá hạn. */
    public enum Result {
        EARLY,
        ON_TIME,
        LATE,
        /** No due date was promised. */
        NOT_MEASURED
    }

    /** Why. */
    public enum Reason {
        WITHIN_TIME,
        AFTER_DUE_DATE,
        SUPPLEMENTED_TWICE,
        NO_DUE_DATE
    }
}
