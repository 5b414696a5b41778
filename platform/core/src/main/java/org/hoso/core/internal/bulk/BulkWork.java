package org.hoso.core.internal.bulk;

import java.util.function.BooleanSupplier;
import org.hoso.core.port.BulkStore.Job;

/** Brings a job forward. */
@FunctionalInterface
interface BulkWork {

    /**
     * Does a part of the job, so small that a wish to cancel is seen soon.
     *
     * @param stopping true when the work must end after the item at hand
     * @return true when nothing is left to do
     */
    boolean advance(Job job, BooleanSupplier stopping);
}
