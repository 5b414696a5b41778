package org.hoso.land.internal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.hoso.register.RegisterEntry;

/**
 * Turns keyset pages into the rows a grid asks for by position. A grid that scrolls down asks in order, so each row is
 * read once; at most {@value #MOST} rows are shown of one search.
 */
final class RegisterPages {

    /** Nobody reads further; the search is there for that. */
    static final int MOST = 1_000;

    private static final int PAGE = 50;

    private final BiFunction<Long, Integer, List<RegisterEntry>> source;
    private final List<RegisterEntry> rows = new ArrayList<>();
    private boolean complete;

    /** {@code source}: entries with an id below the first argument, at most as many as the second, newest first. */
    RegisterPages(BiFunction<Long, Integer, List<RegisterEntry>> source) {
        this.source = source;
    }

    /** The rows from {@code offset}, at most {@code limit}. */
    List<RegisterEntry> rows(int offset, int limit) {
        int end = Math.min(offset + limit, MOST);
        while (!complete && rows.size() < end) {
            long before =
                    rows.isEmpty() ? Long.MAX_VALUE : rows.get(rows.size() - 1).id();
            List<RegisterEntry> page = source.apply(before, PAGE);
            rows.addAll(page);
            complete = page.size() < PAGE;
        }
        int to = Math.min(end, rows.size());
        return offset >= to ? List.of() : List.copyOf(rows.subList(offset, to));
    }

    /** True when the rows end because of the limit of rows, not because there are no more. */
    boolean isCut() {
        return !complete && rows.size() >= MOST;
    }
}
