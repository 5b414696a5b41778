package org.hoso.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Jobs over many dossiers. A started job is in the database with all its items; it goes on after the server was stopped
 * or killed, and no item is done twice: what became of an item is written in the transaction that does it. Each item is
 * done under the rights the starter has at that moment, and for the version of the dossier the starter could see.
 * Officials see their own jobs only. Any thread.
 */
@ProviderType
public interface BulkJobs {

    /** The largest number of items in a job. */
    int MOST = 10_000;

    /**
     * What would come of it. May take seconds for thousands of dossiers: not for the thread of a page. Refusals:
     * {@code bulk.empty}, {@code bulk.too-many} with the limit.
     */
    Decision<BulkPlan> plan(Actor actor, BulkRequest request);

    /** Starts a job; it runs in the background. Refusals as {@link #plan}, and {@code bulk.busy} with the limit of jobs at once. */
    Decision<BulkJob> start(Actor actor, BulkRequest request);

    /** A job as it stands; empty when there is none or it belongs to somebody else. */
    Optional<BulkJob> job(Actor actor, long id);

    /** The newest jobs of the actor, newest first. */
    List<BulkJob> mine(Actor actor, int limit);

    /**
     * The newest jobs of the actor that run, and those that ended in the last day and were not {@linkplain #putAway put
     * away}, newest first.
     */
    List<BulkJob> onDesk(Actor actor, int limit);

    /** Takes an ended job from the desk; its report is kept. Nothing happens when it runs or belongs to somebody else. */
    void putAway(Actor actor, long id);

    /**
     * The items of a job by number.
     *
     * @param state only these, or empty for all
     * @param after number of the last item known, 0 for the first page
     * @param limit 1 to 500
     */
    List<BulkItem> items(Actor actor, long id, Optional<BulkItem.State> state, int after, int limit);

    /** Asks a running job to stop after the item at hand; the others are left. Refused {@code not-found}, {@code bulk.finished}. */
    Decision<BulkJob> cancel(Actor actor, long id);

    /**
     * Starts a job that takes back what a finished one did. Refused {@code not-found}, {@code bulk.running},
     * {@code undo.not-internal} for kinds that cannot be undone, {@code bulk.undone} when that was asked for before, {@code bulk.empty}.
     */
    Decision<BulkJob> undo(Actor actor, long id);

    /** The file of a finished export or print, for its starter only; empty when there is none. The caller closes it. Logged. */
    Optional<InputStream> file(Actor actor, long id) throws IOException;
}
