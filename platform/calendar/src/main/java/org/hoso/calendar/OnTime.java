package org.hoso.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a dossier or a step was done in time, by the definition of the national indicator set (Decision 766/QĐ-TTg; domain section 7.4).
 *
 * @param result early, on time, late, or not measured
 * @param finished whether the work had ended at the time of judging; if not, {@link Result#ON_TIME} means still in time
 * @param measuredAt the moment that was compared with the due date
 * @param reason why
 */
public record OnTime(Result result, boolean finished, Instant measuredAt, Reason reason) {

    /**
     * Judges a dossier as of the end of a period or of now; what happened later is not looked at.
     *
     * <ul>
     *   <li>More than one supplement request: late, even if the date was met.
     *   <li>The end is the first present of refused, stopped, processed, returned, withdrawn, in this order.
     *   <li>Waiting for a supplement at the time of judging: the date of the request counts as the end.
     *   <li>Not ended: the time of judging is compared with the due date.
     *   <li>Ended on a date before the due date: early; on that date and not after its hour: on time; compared in whole minutes.
     * </ul>
     */
    public static OnTime judge(Facts facts, Instant asOf) {
        Optional<Instant> end = facts.end(asOf);
        Instant measured = end.orElseGet(
                () -> facts.waitingSince().filter(since -> !since.isAfter(asOf)).orElse(asOf));
        if (facts.supplementRequests() > 1) {
            return new OnTime(Result.LATE, end.isPresent(), measured, Reason.SUPPLEMENTED_TWICE);
        }
        if (facts.due().isEmpty()) {
            return new OnTime(Result.NOT_MEASURED, end.isPresent(), measured, Reason.NO_DUE_DATE);
        }
        Instant due = facts.due().get();
        if (LocalMinutes.of(measured) > LocalMinutes.of(due)) {
            return new OnTime(Result.LATE, end.isPresent(), measured, Reason.AFTER_DUE_DATE);
        }
        boolean early = end.isPresent() && date(measured).isBefore(date(due));
        return new OnTime(early ? Result.EARLY : Result.ON_TIME, end.isPresent(), measured, Reason.WITHIN_TIME);
    }

    private static LocalDate date(Instant moment) {
        return LocalMinutes.toDateTime(moment).toLocalDate();
    }

    /** Trước hạn, đúng hạn, quá hạn. Stored by name. */
    public enum Result {
        EARLY,
        ON_TIME,
        LATE,
        /** No due date was promised and no maximum is known. */
        NOT_MEASURED
    }

    /** Why a result was reached. Stored by name. */
    public enum Reason {
        WITHIN_TIME,
        AFTER_DUE_DATE,
        SUPPLEMENTED_TWICE,
        NO_DUE_DATE
    }

    /** How the handling ended; the order is the order of precedence. */
    public enum Ending {
        REFUSED,
        STOPPED,
        PROCESSED,
        RETURNED,
        WITHDRAWN
    }

    /**
     * What is looked at.
     *
     * @param due appointment; where none was printed, the due date of the legal maximum with the supplement intervals as pauses, for which
     *     {@link WorkingTime#due} says the same as "end less receipt less supplement time is at most the maximum"; else empty
     * @param endings the moments at which the handling ended, by kind; empty while open
     * @param waitingSince since when a supplement is awaited; empty when none is
     * @param supplementRequests how many supplement requests were made by the time of judging
     */
    public record Facts(
            Optional<Instant> due,
            Map<Ending, Instant> endings,
            Optional<Instant> waitingSince,
            int supplementRequests) {
        public Facts {
            endings = Map.copyOf(endings);
        }

        /** A step of the internal workflow: its budget's due date, and when it was handed on. */
        public static Facts ofStep(Optional<Instant> due, Optional<Instant> end) {
            Map<Ending, Instant> endings =
                    end.map(moment -> Map.of(Ending.PROCESSED, moment)).orElse(Map.of());
            return new Facts(due, endings, Optional.empty(), 0);
        }

        Optional<Instant> end(Instant asOf) {
            for (Ending ending : Ending.values()) {
                Instant moment = endings.get(ending);
                if (moment != null && !moment.isAfter(asOf)) {
                    return Optional.of(moment);
                }
            }
            return Optional.empty();
        }
    }
}
