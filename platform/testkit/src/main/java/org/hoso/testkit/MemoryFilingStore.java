package org.hoso.testkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.core.port.FilingStore;
import org.hoso.dossier.Filing;
import org.hoso.dossier.Page;

final class MemoryFilingStore implements FilingStore {

    private final MemoryDatabase database;

    MemoryFilingStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Filing insert(Filing filing) {
        MemoryState state = database.writing();
        Filing stored = copy(filing, state.nextId(), 0, filing.values(), filing.end());
        state.filings.put(stored.id(), stored);
        return stored;
    }

    @Override
    public Optional<Filing> filing(long id) {
        return Optional.ofNullable(database.reading().filings.get(id));
    }

    @Override
    public Page<Filing> waiting(Collection<String> units, Optional<Page.Cursor> after, int limit) {
        List<Filing> rows = at(units)
                .filter(each -> after.map(cursor -> each.id() > cursor.id()).orElse(true))
                .limit(limit + 1L)
                .toList();
        List<Filing> shown = rows.stream().limit(limit).toList();
        return new Page<>(
                shown,
                rows.size() > limit
                        ? Optional.of(new Page.Cursor(0, shown.get(limit - 1).id()))
                        : Optional.empty());
    }

    @Override
    public long countWaiting(Collection<String> units, int most) {
        return at(units).limit(most).count();
    }

    private Stream<Filing> at(Collection<String> units) {
        return database.reading().filings.values().stream()
                .filter(each -> each.end().isEmpty() && units.contains(each.receivingUnit()))
                .sorted(Comparator.comparing(Filing::filedAt).thenComparing(Filing::id));
    }

    @Override
    public boolean end(long id, Filing.End end) {
        MemoryState state = database.writing();
        Filing found = state.filings.get(id);
        if (found == null || found.end().isPresent()) {
            return false;
        }
        state.filings.put(id, copy(found, id, found.version() + 1, Map.of(), Optional.of(end)));
        return true;
    }

    private static Filing copy(
            Filing filing, long id, long version, Map<String, String> values, Optional<Filing.End> end) {
        return new Filing(
                id,
                version,
                filing.channel(),
                filing.receivingUnit(),
                filing.procedureCode(),
                filing.title(),
                filing.slip(),
                values,
                filing.filedAt(),
                filing.filedBy(),
                end);
    }
}
