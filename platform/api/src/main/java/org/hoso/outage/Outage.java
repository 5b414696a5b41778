package org.hoso.outage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.OfficialRef;

/**
 * A recorded outage. Clocks of the affected open dossiers stand still for its time; dossiers that have ended never
 * change.
 *
 * @param id       0 until stored
 * @param revision counts changes; a change must name the revision its actor has seen
 * @param progress how far the clocks have been shifted
 */
public record Outage(
        long id, long revision, Terms terms, OfficialRef recordedBy, Instant recordedAt, Progress progress) {

    /**
     * What was decided. Empty sets mean all.
     *
     * @param to             empty while it lasts
     * @param procedures     codes of procedures
     * @param sectors        ids of sectors
     * @param units          codes of units that receive, decide or hold
     * @param decisionNumber number of the written decision
     * @param cancelled      true when it is taken back: clocks go as if it had never been
     */
    public record Terms(
            Instant from,
            Optional<Instant> to,
            Set<String> procedures,
            Set<String> sectors,
            Set<String> units,
            String decisionNumber,
            LocalDate decisionDate,
            String reason,
            boolean cancelled) {
        public Terms {
            procedures = Set.copyOf(procedures);
            sectors = Set.copyOf(sectors);
            units = Set.copyOf(units);
        }
    }

    /**
     * How far the clocks have been shifted.
     *
     * @param pending true while the work is waiting or under way
     * @param cursor  id of the last dossier that was looked at
     * @param seen    dossiers looked at since the last change
     * @param moved   dossiers whose current due date moved since the last change
     * @param covered dossiers whose ledger shows it since the last change, but whose due date stayed
     */
    public record Progress(boolean pending, long cursor, int seen, int moved, int covered) {

        /** To be done from the start. */
        public static Progress waiting() {
            return new Progress(true, 0, 0, 0, 0);
        }
    }

    public Outage withTerms(Terms newTerms) {
        return new Outage(id, revision + 1, newTerms, recordedBy, recordedAt, Progress.waiting());
    }

    public Outage withProgress(Progress newProgress) {
        return new Outage(id, revision, terms, recordedBy, recordedAt, newProgress);
    }

    public Outage withId(long newId) {
        return new Outage(newId, revision, terms, recordedBy, recordedAt, progress);
    }
}
