package org.hoso.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A year as one unit works it.
 *
 * @param unitCode  {@link WorkingCalendars#LOCALITY} for the locality
 * @param origin    where the days of the locality come from
 * @param confirmed false while a due date that reaches into the year may still change
 * @param confirmedBy who confirmed it, and when; empty for shipped and proposed years
 * @param days      days of the locality, then those of the unit and the units above it; by date
 * @param ownDates  the dates among them that belong to {@code unitCode} itself
 * @param restDays  dates without work that are no special day
 * @param weeks     the unit's own weekly hours, by validity; empty when it has none
 * @param inherited the weekly hours it would have without its own
 */
public record CalendarYear(
        String unitCode,
        int year,
        Origin origin,
        boolean confirmed,
        Optional<Confirmation> confirmedBy,
        List<CalendarDay> days,
        Set<LocalDate> ownDates,
        Set<LocalDate> restDays,
        List<WorkingWeek> weeks,
        WorkingWeek inherited,
        List<CountingRule> rules,
        String version) {

    public CalendarYear {
        days = List.copyOf(days);
        ownDates = Set.copyOf(ownDates);
        restDays = Set.copyOf(restDays);
        weeks = List.copyOf(weeks);
        rules = List.copyOf(rules);
    }

    /** Where the days of a year come from. */
    public enum Origin {
        /** Announced, and brought along by Hoso. */
        SHIPPED,
        /** Worked out by rule; nobody has looked at it. */
        PROPOSED,
        /** Saved by an administrator. */
        SAVED
    }

    /** Who confirmed a year, and by which decision. */
    public record Confirmation(String by, Instant at, String source) {}
}
