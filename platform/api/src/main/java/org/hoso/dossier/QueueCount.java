package org.hoso.dossier;

/**
 * Number of dossiers in a queue, exact up to {@link #MOST}.
 *
 * @param count one more than {@link #MOST} for any larger number
 */
public record QueueCount(Queue queue, long count) {

    /** The largest number that is counted. */
    public static final long MOST = 999;

    /** True when there are more than are counted; shown as 999+. */
    public boolean isMore() {
        return count > MOST;
    }
}
