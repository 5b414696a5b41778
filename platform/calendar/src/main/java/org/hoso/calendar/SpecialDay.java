package org.hoso.calendar;

import java.time.LocalDate;

/**
 * A date on which the weekly hours do not hold: a public holiday, a day in lieu, a swapped day or a make-up working day.
 *
 * @param date local date
 * @param kind why it differs
 * @param part which part of the day differs; noon (12:00) parts morning from afternoon
 * @param name what people call it; shown in explanations
 * @param source decision or table it comes from; empty when unknown
 */
public record SpecialDay(LocalDate date, Kind kind, Part part, String name, String source) {

    /** A whole day. */
    public static SpecialDay of(LocalDate date, Kind kind, String name, String source) {
        return new SpecialDay(date, kind, Part.WHOLE, name, source);
    }

    /** Why the weekly hours do not hold. Stored by name. */
    public enum Kind {
        /** Public holiday (Labour Code 2019, article 112). */
        OFF,
        /** Off in lieu of a holiday that fell on a weekly rest day. */
        IN_LIEU,
        /** Working day swapped off; a {@link #MAKE_UP_WORK} day stands for it. */
        SWAP_OFF,
        /** Rest day that is worked; it has the hours of the longest day of its week. */
        MAKE_UP_WORK
    }

    /** Part of the day that is off, or for {@link Kind#MAKE_UP_WORK} worked. Stored by name. */
    public enum Part {
        WHOLE,
        MORNING,
        AFTERNOON
    }
}
