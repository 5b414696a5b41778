package org.hoso.core.internal.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.procedure.TimeLimit;

/** The calendar as the core needs it. Pure: same arguments, same answer. Any thread. */
public interface DueDates {

    /**
     * The due date of a clock started at {@code start}; intervals of the ledger that do not count and lie after the
     * start shift it. Empty when the limit promises none. While the last interval does not count and is open, it is
     * the due date as it stood when that interval began.
     */
    Optional<Instant> due(Instant start, TimeLimit limit, List<ClockInterval> ledger);

    /** Working minutes between two moments; negative in reverse order. */
    long minutesBetween(Instant from, Instant to);

    /** The moment before which a due date counts as close, seen from {@code now}. */
    Instant soon(Instant now);

    /** Working minutes of a normal day. */
    int minutesPerDay();
}
