package org.hoso.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Reason;

/**
 * One dossier of a job.
 *
 * @param number       from 1
 * @param seenVersion  the version for which the job was started
 * @param reasons      why it was refused; empty otherwise
 * @param afterVersion the version that came of it, 0 unless done
 */
public record BulkItem(
        int number,
        long dossierId,
        String code,
        long seenVersion,
        State state,
        List<Reason> reasons,
        long afterVersion,
        Optional<Instant> settledAt) {

    public BulkItem {
        reasons = List.copyOf(reasons);
    }

    /** What became of an item. */
    public enum State {
        PENDING,
        DONE,
        REFUSED,
        FAILED,
        SKIPPED
    }
}
