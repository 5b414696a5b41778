package org.hoso.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkOptions;
import org.hoso.bulk.BulkTarget;
import org.hoso.decision.Reason;
import org.hoso.dossier.OfficialRef;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps jobs over many dossiers and what became of each item. Called inside a transaction only. */
@ProviderType
public interface BulkStore {

    /**
     * A job as it is kept.
     *
     * @param id      0 until stored
     * @param whole   the list of an export, empty for jobs with items
     * @param written rows an export has written
     */
    record Job(
            long id,
            BulkKind kind,
            OfficialRef by,
            BulkOptions options,
            Optional<BulkTarget.Whole> whole,
            BulkJob.State state,
            Instant startedAt,
            Optional<Instant> finishedAt,
            int total,
            int written,
            Optional<Long> undoOf,
            Optional<String> fileName) {}

    /** Stores a job with its items and returns its id. */
    long insert(Job job, List<BulkItem> items);

    Optional<Job> find(long id);

    /** The newest jobs of an official, newest first. */
    List<Job> ofOfficial(long officialId, int limit);

    /** The newest jobs of an official that run, or ended after that moment and were not put away, newest first. */
    List<Job> onDesk(long officialId, Instant endedAfter, int limit);

    /** Puts a finished job away. */
    void putAway(long jobId, Instant at);

    /** Jobs that are not finished, oldest first. */
    List<Job> unfinished();

    /** Whether a job takes that one back. */
    boolean isUndone(long jobId);

    /** Moves a job from one state to the next; false when it was not in {@code from}. */
    boolean move(long jobId, BulkJob.State from, BulkJob.State to, Optional<Instant> finishedAt);

    /** Keeps how far an export has come, and its file when that is complete. */
    void progress(long jobId, int written, Optional<String> fileName);

    /** The next items that are still to be done, by number. */
    List<BulkItem> pending(long jobId, int limit);

    /**
     * Writes what became of a pending item.
     *
     * @return false when it was settled before: then nothing may be done for it
     */
    boolean settle(
            long jobId, int number, BulkItem.State state, List<Reason> reasons, long afterVersion, Instant settledAt);

    /** Leaves all pending items. */
    void skipPending(long jobId, Instant at);

    /** How many items of a job are in which state. */
    Map<BulkItem.State, Integer> tally(long jobId);

    /** Items above a number, by number. */
    List<BulkItem> items(long jobId, Optional<BulkItem.State> state, int after, int limit);
}
