package org.hoso.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One count anew of due dates after a change of the calendars.
 *
 * @param from    earliest date that changed; dossiers due before it are left alone
 * @param cause   what was changed, in codes with blanks between: what ({@code day}, {@code day-removed}, {@code week},
 *                {@code week-removed}, {@code year}, {@code rule}), unit or {@code *} for the locality, date or year,
 *                then kind and part of a day, or the convention of a rule
 * @param total   open dossiers to look at, as counted at its beginning; never less than those looked at
 * @param looked  those looked at so far
 * @param moved   those whose due date moved
 * @param ended   empty while it waits or runs
 */
public record Recount(
        long id,
        Instant asked,
        String by,
        String cause,
        LocalDate from,
        long total,
        long looked,
        long moved,
        Optional<Instant> started,
        Optional<Instant> ended) {}
