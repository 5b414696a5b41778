package org.hoso.workplace;

import java.util.List;
import java.util.Optional;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.ListOrder;

/**
 * How a list looks and what it shows.
 *
 * @param columns from left to right, each at most once
 * @param order   empty for the order of the queue
 */
public record ListLayout(List<Column> columns, Optional<ListOrder> order, DossierFilter filter) {

    public ListLayout {
        columns = List.copyOf(columns);
    }

    /**
     * A column that is shown.
     *
     * @param width in pixels, 0 for its own
     */
    public record Column(ListColumn column, int width) {}

    /** The layout that every queue begins with. */
    public static ListLayout standard() {
        return new ListLayout(
                List.of(
                        new Column(ListColumn.WHO, 0),
                        new Column(ListColumn.WHAT, 0),
                        new Column(ListColumn.WHERE, 0),
                        new Column(ListColumn.TIME, 0)),
                Optional.empty(),
                DossierFilter.none());
    }

    public ListLayout withColumns(List<Column> newColumns) {
        return new ListLayout(newColumns, order, filter);
    }

    public ListLayout withOrder(Optional<ListOrder> newOrder) {
        return new ListLayout(columns, newOrder, filter);
    }

    public ListLayout withFilter(DossierFilter newFilter) {
        return new ListLayout(columns, order, newFilter);
    }
}
