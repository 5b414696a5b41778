package org.hoso.calendar;

import java.time.Instant;
import java.util.Optional;
import org.hoso.calendar.CalendarFault.Code;

/**
 * An interval of the clock ledger.
 *
 * @param start first moment, included
 * @param end first moment after it; empty while it lasts. Not before {@code start}, else {@link Code#INTERVAL_REVERSED}
 * @param counts whether the time of the interval counts, so that it does not stop the clock
 * @param reason stored reason code, such as {@code SUPPLEMENT}; shown in explanations
 */
public record Pause(Instant start, Optional<Instant> end, boolean counts, String reason) {
    public Pause {
        if (end.isPresent() && end.get().isBefore(start)) {
            throw new CalendarFault(
                    Code.INTERVAL_REVERSED, LocalMinutes.toDateTime(start), LocalMinutes.toDateTime(end.get()));
        }
    }

    /** The clock stands still from {@code start} to {@code end}. */
    public static Pause stopping(Instant start, Instant end, String reason) {
        return new Pause(start, Optional.of(end), false, reason);
    }

    /** The clock stands still since {@code start}. */
    public static Pause open(Instant start, String reason) {
        return new Pause(start, Optional.empty(), false, reason);
    }

    /** This pause as if it ended at the given moment; itself when it has ended already. */
    public Pause endingAt(Instant moment) {
        return end.isPresent() ? this : new Pause(start, Optional.of(moment), counts, reason);
    }
}
