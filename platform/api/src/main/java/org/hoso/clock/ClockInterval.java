package org.hoso.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * One interval of a dossier's life: who held it, and whether the time counts towards the legal time. The intervals of a
 * dossier follow each other without gap or overlap; the last one is open while the dossier is.
 *
 * @param unitCode  the holding unit, empty when the holder is no unit of the locality
 * @param stepCode  the step in which it was, empty outside steps
 * @param end       empty while the interval runs
 * @param counts    true when the time counts towards the legal time
 * @param reason    coded reason, such as step, supplement, counter
 * @param legalGround words of the decision or rule behind it, empty when none is needed
 * @param decidedBy name of the official whose action began it
 */
public record ClockInterval(
        Holder holder,
        Optional<String> unitCode,
        Optional<String> stepCode,
        Instant start,
        Optional<Instant> end,
        boolean counts,
        String reason,
        Optional<String> legalGround,
        String decidedBy) {

    /** Who holds the dossier. */
    public enum Holder {
        COUNTER,
        UNIT,
        APPLICANT,
        TAX_OFFICE,
        OTHER_AGENCY,
        POST,
        OUTAGE
    }

    /** The same interval, ended. */
    public ClockInterval endedAt(Instant instant) {
        return new ClockInterval(
                holder, unitCode, stepCode, start, Optional.of(instant), counts, reason, legalGround, decidedBy);
    }
}
