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
 * @param evidence  what proves it, empty when nothing is needed
 * @param displaced what stood here before an outage took its place; empty everywhere else
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
        String decidedBy,
        Optional<Evidence> evidence,
        Optional<Displaced> displaced) {

    /** Without evidence. */
    public ClockInterval(
            Holder holder,
            Optional<String> unitCode,
            Optional<String> stepCode,
            Instant start,
            Optional<Instant> end,
            boolean counts,
            String reason,
            Optional<String> legalGround,
            String decidedBy) {
        this(
                holder,
                unitCode,
                stepCode,
                start,
                end,
                counts,
                reason,
                legalGround,
                decidedBy,
                Optional.empty(),
                Optional.empty());
    }

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

    /**
     * The labels of an interval of which an outage has taken the time; they come back when the outage is corrected.
     *
     * @param outageId the outage
     */
    public record Displaced(
            long outageId,
            Holder holder,
            String reason,
            Optional<String> legalGround,
            String decidedBy,
            Optional<Evidence> evidence) {}

    /** The same interval, ended. */
    public ClockInterval endedAt(Instant instant) {
        return between(start, Optional.of(instant));
    }

    /** The same labels over another time. */
    public ClockInterval between(Instant newStart, Optional<Instant> newEnd) {
        return new ClockInterval(
                holder,
                unitCode,
                stepCode,
                newStart,
                newEnd,
                counts,
                reason,
                legalGround,
                decidedBy,
                evidence,
                displaced);
    }

    /** An interval of the same holder from where this one ended until {@code instant}; this one must have ended. */
    public ClockInterval continued(Instant instant, String newReason, String newDecidedBy) {
        return new ClockInterval(
                holder,
                unitCode,
                stepCode,
                end.orElseThrow(),
                Optional.of(instant),
                counts,
                newReason,
                Optional.empty(),
                newDecidedBy);
    }
}
