package org.hoso.clock;

import java.time.LocalDate;

/**
 * A date on which the weekly hours do not hold.
 *
 * @param name   what people call it, shown in explanations
 * @param source the decision it comes from; empty when none is known
 */
public record CalendarDay(LocalDate date, Kind kind, Part part, String name, String source) {

    /** Why the weekly hours do not hold. Stored by name. */
    public enum Kind {
        /** Public holiday. */
        OFF,
        /** Off in lieu of a holiday that fell on a weekly rest day. */
        IN_LIEU,
        /** Working day swapped off. */
        SWAP_OFF,
        /** Rest day that is worked. */
        MAKE_UP_WORK
    }

    /** Part of the day that is off or worked. Stored by name. */
    public enum Part {
        WHOLE,
        MORNING,
        AFTERNOON
    }
}
