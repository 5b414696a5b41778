package org.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.procedure.LocalText;

/**
 * Where the working time of a dossier went.
 *
 * @param lines         the clock ledger with its working time, oldest first
 * @param steps         each stay in a step, oldest first
 * @param shares        who held it how long, longest first
 * @param apology       what an apology may promise now; empty when none is possible
 * @param minutesPerDay working minutes of a normal day, to show days and hours
 */
public record TimeSheet(
        List<Line> lines, List<StepTime> steps, List<Share> shares, Optional<ApologyOffer> apology, int minutesPerDay) {

    public TimeSheet {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        shares = List.copyOf(shares);
    }

    /** An interval of the ledger with its working minutes until its end, or until now. */
    public record Line(ClockInterval interval, long workingMinutes) {}

    /**
     * Who held it how long.
     *
     * @param unitCode empty when the holder is no unit of the locality
     */
    public record Share(ClockInterval.Holder holder, Optional<String> unitCode, boolean counts, long workingMinutes) {}

    /** How a stay in a step went, or goes. */
    public enum Result {
        /** It lasts and its budget is not used up. */
        RUNNING,
        /** It lasts, and its time stands still. */
        WAITING,
        /** It lasts and has used more than its budget. */
        OVER,
        /** It was done on an earlier day than its budget allowed. */
        EARLY,
        /** It was done on the last day its budget allowed. */
        ON_TIME,
        /** It used more than its budget. */
        LATE,
        /** The step has no budget. */
        NONE
    }

    /**
     * A stay in a step. Waiting time is not counted; what an earlier stay in the same step has used is.
     *
     * @param until         empty while it lasts
     * @param budgetMinutes working minutes the step may take
     * @param usedMinutes   working minutes it has taken, with earlier stays
     * @param due           when the budget is or was used up, empty while the time stands still or without a budget
     */
    public record StepTime(
            String stepCode,
            LocalText name,
            String unitCode,
            Instant from,
            Optional<Instant> until,
            long budgetMinutes,
            long usedMinutes,
            Optional<Instant> due,
            Result result) {

        /** Working minutes left; negative when over. */
        public long leftMinutes() {
            return budgetMinutes - usedMinutes;
        }
    }

    /**
     * What an apology may promise.
     *
     * @param suggested a working day by which the steps still to do fit in
     * @param last      the last day within the bounds of the locality
     * @param left      how many apologies are left
     */
    public record ApologyOffer(LocalDate suggested, LocalDate last, int left) {}
}
