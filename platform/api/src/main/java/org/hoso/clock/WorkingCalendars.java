package org.hoso.clock;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The working calendars and their administration. Every call asks for the role SYSTEM_ADMINISTRATOR (refusal
 * {@code right.missing}): changes of the locality need it at the root, those of a unit at or above that unit.
 */
@ProviderType
public interface WorkingCalendars {

    /** Stands for the locality where a unit code is asked for. */
    String LOCALITY = "*";

    /** A year as a unit works it. Refusals at fields: {@code unit.unknown}, {@code calendar.year}. */
    Decision<CalendarYear> year(Actor actor, String unitCode, int year);

    /** What the rules propose for a year of the locality, whatever is stored. Refusal {@code calendar.year}. */
    Decision<List<CalendarDay>> proposal(Actor actor, int year);

    /**
     * How many open dossiers could get another due date by this change; nothing is stored. Refused like
     * {@link #change}.
     */
    Decision<Long> affected(Actor actor, CalendarChange change);

    /**
     * Stores a change, writes it to the audit log, and has the due dates of the open dossiers it touches counted anew
     * in the background. Refusals at fields {@code hours.MONDAY}…, {@code validFrom}, {@code date}, {@code name},
     * {@code source}, {@code days}: {@code field.required}, {@code calendar.year}, {@code calendar.date.twice},
     * {@code calendar.date.year}, {@code calendar.week.first}, {@code calendar.refused} with why in Vietnamese and in
     * English.
     *
     * @return the number of this state of the calendars
     */
    Decision<Long> change(Actor actor, CalendarChange change);

    /** The latest counts anew, newest first, at most 20. */
    Decision<List<Recount>> recounts(Actor actor);

    /** What one of them moved, in the order it was found, after an entry; at most 1,000 a time. */
    Decision<List<MovedDate>> moved(Actor actor, long recountId, Optional<Long> after);
}
