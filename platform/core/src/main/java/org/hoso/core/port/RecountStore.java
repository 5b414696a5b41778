package org.hoso.core.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.osgi.annotation.versioning.ProviderType;

/** Due dates of many open dossiers at once, for counting them anew. Called inside a transaction only. */
@ProviderType
public interface RecountStore {

    /**
     * Where a count stands: it looks at dossiers due at or after a moment, and stands behind a dossier. It goes by id,
     * because an id stays when the due date moves: no dossier is met twice.
     *
     * @param dueMillis milliseconds since 1970 UTC; stays the same during a count
     * @param dossierId id of the last dossier looked at; -1 before the first
     */
    record Cursor(long dueMillis, long dossierId) {}

    /** A count with its cursor. */
    record Run(Recount recount, Cursor cursor) {}

    /** Adds a run (id 0) or replaces it; returns it with its id. */
    Run save(Run run);

    /** The oldest run that has not ended. */
    Optional<Run> next();

    /** The newest runs, newest first. */
    List<Recount> latest(int limit);

    /** Open dossiers due at or after {@code due}, received by one of {@code units}; by any when that is empty. */
    long countDue(Instant due, Set<String> units);

    /** Open dossiers due at or after the moment of the cursor, behind its dossier, by id. */
    List<OpenClock> after(Cursor cursor, int limit);

    /** These dossiers as they are now, as far as they are still open. */
    List<OpenClock> of(Collection<Long> dossierIds);

    /**
     * Sets current due dates of open dossiers and raises their versions by one, where the version is still the one
     * that was read; the first due date stays, and warnings look at the dossier again. Nobody else can change these
     * dossiers until the transaction ends.
     *
     * @return the end of the journal of each dossier that was changed, by dossier id
     */
    Map<Long, Head> move(List<Move> moves);

    /** Appends one journal entry to each of several dossiers just moved. */
    void append(List<JournalEntry> entries);

    /** Adds lines to the report of a run; their positions are given in order. */
    void report(long runId, List<MovedDate> moved);

    /** Lines of the report of a run behind a position, in order. */
    List<MovedDate> report(long runId, long afterPosition, int limit);

    /** What the next journal entry of a dossier follows: number, moment and hash of the last one. */
    record Head(int sequence, Instant at, String hash) {}

    /** The new current due date of a dossier. */
    record Move(long dossierId, long version, Instant due) {}

    /** What a due date is counted from; {@code pauses} are the intervals of the ledger that do not count. */
    record OpenClock(
            long id,
            long version,
            String code,
            String receivingUnit,
            String procedureCode,
            String procedureVersion,
            String caseCode,
            DossierState state,
            Optional<String> stepCode,
            String unitCode,
            Instant clockStart,
            Instant due,
            List<Standstill> pauses) {
        public OpenClock {
            pauses = List.copyOf(pauses);
        }
    }

    /** An interval that does not count. */
    record Standstill(Instant start, Optional<Instant> end, String reason) {}
}
