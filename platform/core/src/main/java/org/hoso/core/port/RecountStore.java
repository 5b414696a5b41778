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

    /** Where a count stands: behind this due date and dossier. */
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

    /** Open dossiers with a due date behind the cursor, by due date and id. */
    List<OpenClock> after(Cursor cursor, int limit);

    /** These dossiers as they are now, as far as they are still open. */
    List<OpenClock> of(Collection<Long> dossierIds);

    /**
     * Sets current due dates of open dossiers and raises their versions by one, where the version is still the one
     * that was read; the first due date stays. Nobody else can change these dossiers until the transaction ends.
     *
     * @return the last journal entry of each dossier that was changed, by dossier id
     */
    Map<Long, JournalEntry> move(List<Move> moves);

    /** Appends one journal entry to each of several dossiers just moved. */
    void append(List<JournalEntry> entries);

    /** Adds lines to the report of a run; their positions are given in order. */
    void report(long runId, List<MovedDate> moved);

    /** Lines of the report of a run behind a position, in order. */
    List<MovedDate> report(long runId, long afterPosition, int limit);

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
