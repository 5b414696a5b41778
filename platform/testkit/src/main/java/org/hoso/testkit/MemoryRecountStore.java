package org.hoso.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.core.port.RecountStore;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalEntry;

final class MemoryRecountStore implements RecountStore {

    private final MemoryDatabase database;

    MemoryRecountStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Run save(Run run) {
        MemoryState state = database.writing();
        Recount recount = run.recount();
        long id = recount.id() == 0 ? state.nextId() : recount.id();
        Run stored = new Run(
                new Recount(
                        id,
                        recount.asked(),
                        recount.by(),
                        recount.cause(),
                        recount.from(),
                        recount.total(),
                        recount.looked(),
                        recount.moved(),
                        recount.started(),
                        recount.ended()),
                run.cursor());
        state.runs.put(id, stored);
        return stored;
    }

    @Override
    public Optional<Run> next() {
        return database.reading().runs.values().stream()
                .filter(run -> run.recount().ended().isEmpty())
                .findFirst();
    }

    @Override
    public List<Recount> latest(int limit) {
        return database.reading().runs.descendingMap().values().stream()
                .limit(limit)
                .map(Run::recount)
                .toList();
    }

    @Override
    public long countDue(Instant due, Set<String> units) {
        return open(row -> !row.due().isBefore(due) && (units.isEmpty() || units.contains(row.receivingUnit())))
                .count();
    }

    @Override
    public List<OpenClock> after(Cursor cursor, int limit) {
        return open(row -> row.due().toEpochMilli() >= cursor.dueMillis() && row.id() > cursor.dossierId())
                .sorted(Comparator.comparing(OpenClock::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<OpenClock> of(Collection<Long> dossierIds) {
        return open(row -> dossierIds.contains(row.id())).toList();
    }

    private Stream<OpenClock> open(Predicate<OpenClock> condition) {
        return database.reading().dossiers.values().stream()
                .filter(dossier -> dossier.state().isOpen())
                .filter(dossier -> dossier.timing().clockStart().isPresent()
                        && dossier.timing().dueCurrent().isPresent())
                .map(MemoryRecountStore::slim)
                .filter(condition);
    }

    private static OpenClock slim(Dossier dossier) {
        return new OpenClock(
                dossier.id(),
                dossier.version(),
                dossier.code(),
                dossier.places().receivingUnit(),
                dossier.procedure().code(),
                dossier.procedure().version(),
                dossier.procedure().caseCode(),
                dossier.state(),
                dossier.position().stepCode(),
                dossier.position().unitCode(),
                dossier.timing().clockStart().orElseThrow(),
                dossier.timing().dueCurrent().orElseThrow(),
                dossier.clock().stream()
                        .filter(interval -> !interval.counts())
                        .map(interval -> new Standstill(interval.start(), interval.end(), interval.reason()))
                        .toList());
    }

    @Override
    public Map<Long, Head> move(List<Move> moves) {
        MemoryState state = database.writing();
        Map<Long, Head> heads = new HashMap<>();
        for (Move move : moves) {
            Dossier dossier = state.dossiers.get(move.dossierId());
            if (dossier != null
                    && dossier.version() == move.version()
                    && dossier.state().isOpen()) {
                Dossier moved = dossier.withTiming(dossier.timing().withDueCurrent(Optional.of(move.due())));
                state.dossiers.put(dossier.id(), moved.stored(dossier.id(), dossier.version() + 1, dossier.code()));
                List<JournalEntry> journal = state.journals.getOrDefault(dossier.id(), List.of());
                JournalEntry last = journal.get(journal.size() - 1);
                heads.put(dossier.id(), new Head(last.sequence(), last.at(), last.hash()));
            }
        }
        return heads;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        entries.forEach(entry -> database.dossiers().append(entry));
    }

    @Override
    public void report(long runId, List<MovedDate> moved) {
        MemoryState state = database.writing();
        moved.forEach(each -> state.moved.add(Map.entry(runId, each)));
    }

    @Override
    public List<MovedDate> report(long runId, long afterPosition, int limit) {
        return database.reading().moved.stream()
                .filter(each -> each.getKey() == runId && each.getValue().position() > afterPosition)
                .map(Map.Entry::getValue)
                .limit(limit)
                .toList();
    }
}
