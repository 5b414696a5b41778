package org.hoso.bulk;

import java.time.Instant;
import java.util.Optional;
import org.hoso.dossier.OfficialRef;

/**
 * A job as it stands.
 *
 * @param total      items, or rows of an export as counted at its start
 * @param done       items done, or rows written
 * @param refused    items that could not be done; each keeps its reasons
 * @param failed     items on which the system failed; nothing was changed
 * @param skipped    items that were left because the job was cancelled
 * @param finishedAt empty while it runs
 * @param undoOf     the job whose work this one takes back
 * @param fileName   the file that can be fetched, empty when there is none
 */
public record BulkJob(
        long id,
        BulkKind kind,
        OfficialRef by,
        State state,
        Instant startedAt,
        Optional<Instant> finishedAt,
        int total,
        int done,
        int refused,
        int failed,
        int skipped,
        Optional<Long> undoOf,
        Optional<String> fileName) {

    /** Where a job is in its life. */
    public enum State {
        RUNNING,
        /** Asked to stop; ends after the item at hand. */
        CANCELLING,
        DONE,
        CANCELLED;

        public boolean isFinished() {
            return this == DONE || this == CANCELLED;
        }
    }

    /** Items that are settled, one way or another. */
    public int settled() {
        return done + refused + failed + skipped;
    }
}
