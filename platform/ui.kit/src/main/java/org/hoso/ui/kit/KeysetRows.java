package org.hoso.ui.kit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoso.dossier.Page;

/**
 * Feeds a grid from keyset pages, without ever counting: each page of at most 50 rows is read once, when the grid comes
 * to it. The rows read so far are kept until {@link #restart}. Used by one page under its session's lock.
 */
public final class KeysetRows<T> {

    /** Rows in a page. */
    public static final int PAGE = 50;

    private final Function<Optional<Page.Cursor>, Page<T>> source;
    private final List<T> rows = new ArrayList<>();
    private Optional<Page.Cursor> next = Optional.empty();
    private boolean complete;

    /** {@code source} reads the page after a cursor, or the first one. */
    public KeysetRows(Function<Optional<Page.Cursor>, Page<T>> source) {
        this.source = source;
    }

    /** Binds the grid; {@code id} names a row. */
    public void bind(Grid<T> grid, Function<T, Object> id) {
        grid.setPageSize(PAGE);
        grid.setItems(new CallbackDataProvider<T, Void>(
                query -> range(query.getOffset(), query.getLimit()), query -> rows.size(), id::apply));
        var view = grid.getLazyDataView();
        view.setItemCountEstimate(PAGE);
        view.setItemCountEstimateIncrease(PAGE);
    }

    /** The rows from {@code offset} on, at most {@code limit}; reads the pages that are still missing. */
    public Stream<T> range(int offset, int limit) {
        while (!complete && rows.size() < offset + limit) {
            var page = source.apply(next);
            rows.addAll(page.rows());
            next = page.next();
            complete = next.isEmpty() || page.rows().isEmpty();
        }
        return rows.subList(Math.min(offset, rows.size()), Math.min(offset + limit, rows.size())).stream();
    }

    /** The rows read so far. */
    public List<T> loaded() {
        return List.copyOf(rows);
    }

    /** Forgets what was read; the grid must be refreshed after it. */
    public void restart() {
        rows.clear();
        next = Optional.empty();
        complete = false;
    }
}
