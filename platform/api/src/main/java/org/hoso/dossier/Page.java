package org.hoso.dossier;

import java.util.List;
import java.util.Optional;

/** A page of a list; {@code next} is where the following page begins, empty on the last. */
public record Page<T>(List<T> rows, Optional<Cursor> next) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** Key of the last row of a page: its sort value, a number that only the storage reads, and its id. */
    public record Cursor(long sortValue, long id) {}
}
