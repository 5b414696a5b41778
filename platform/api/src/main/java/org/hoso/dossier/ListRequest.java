package org.hoso.dossier;

import java.util.Optional;
import java.util.Set;

/**
 * Which page of which list.
 *
 * @param order empty for the order of the queue: by due date, earliest first, those without one last (DONE_TODAY:
 *              newest change first)
 * @param after where the page begins; a cursor of the same queue, filter and order
 * @param limit 1 to 50
 */
public record ListRequest(
        Queue queue, DossierFilter filter, Optional<ListOrder> order, Optional<Page.Cursor> after, int limit) {

    /** With the order of the queue, by words and one procedure only. */
    public ListRequest(
            Queue queue, String text, Optional<String> procedureCode, Optional<Page.Cursor> after, int limit) {
        this(
                queue,
                DossierFilter.none()
                        .withText(text)
                        .withProcedures(procedureCode.map(Set::of).orElseGet(Set::of)),
                Optional.empty(),
                after,
                limit);
    }

    public static ListRequest first(Queue queue) {
        return new ListRequest(queue, DossierFilter.none(), Optional.empty(), Optional.empty(), 50);
    }
}
