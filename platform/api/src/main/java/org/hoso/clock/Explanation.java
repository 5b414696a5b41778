package org.hoso.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.procedure.LocalText;

/**
 * How a due date, or the time left, came about, line by line.
 *
 * @param due              the due date; empty when none is promised
 * @param lines            in the order they are to be read
 * @param calendar         name of the state of the calendar it was counted by
 * @param unconfirmedYears years it reaches into whose days off nobody has confirmed; empty when the date is firm
 */
public record Explanation(Optional<Instant> due, List<Line> lines, String calendar, List<Integer> unconfirmedYears) {

    public Explanation {
        lines = List.copyOf(lines);
        unconfirmedYears = List.copyOf(unconfirmedYears);
    }

    /**
     * One line.
     *
     * @param code stable name of what it tells, such as {@code PAUSED} or {@code DAY_OFF}
     * @param text its words
     */
    public record Line(String code, LocalText text) {}
}
