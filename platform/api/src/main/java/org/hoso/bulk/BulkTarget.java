package org.hoso.bulk;

import java.util.List;
import java.util.Optional;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.ListOrder;
import org.hoso.dossier.Queue;

/** Which dossiers a job is about. */
public sealed interface BulkTarget {

    /** These, in this order; each once. */
    record Chosen(List<Long> dossierIds) implements BulkTarget {
        public Chosen {
            dossierIds = dossierIds.stream().distinct().toList();
        }
    }

    /** All that a queue shows under a filter at the moment of starting. */
    record Whole(Queue queue, DossierFilter filter, Optional<ListOrder> order) implements BulkTarget {}
}
