package org.hoso.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ForeignReference;
import org.hoso.cooperation.PaperMark;
import org.hoso.core.port.CooperationStore;
import org.hoso.core.search.SearchTerms;
import org.hoso.dossier.Page;

final class MemoryCooperationStore implements CooperationStore {

    private final MemoryDatabase database;

    MemoryCooperationStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Consultation insert(Consultation consultation) {
        MemoryState state = database.writing();
        Consultation stored = consultation.stored(state.nextId());
        state.consultations.put(stored.id(), stored);
        return stored;
    }

    @Override
    public void update(Consultation consultation) {
        database.writing().consultations.put(consultation.id(), consultation);
    }

    @Override
    public Optional<Consultation> consultation(long id) {
        return Optional.ofNullable(database.reading().consultations.get(id));
    }

    @Override
    public List<Consultation> consultations(long dossierId) {
        return database.reading().consultations.values().stream()
                .filter(each -> each.dossierId() == dossierId)
                .toList();
    }

    @Override
    public Page<Consultation> toAnswer(Collection<String> units, Optional<Page.Cursor> after, int limit) {
        List<Consultation> rows = open(units)
                .sorted(Comparator.comparing(Consultation::due).thenComparing(Consultation::id))
                .filter(each -> after.filter(cursor -> key(each) < cursor.sortValue()
                                || (key(each) == cursor.sortValue() && each.id() <= cursor.id()))
                        .isEmpty())
                .limit(limit + 1L)
                .toList();
        List<Consultation> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                shown,
                rows.size() > limit
                        ? Optional.of(new Page.Cursor(
                                key(shown.get(limit - 1)), shown.get(limit - 1).id()))
                        : Optional.empty());
    }

    private static long key(Consultation each) {
        return each.due().toEpochMilli();
    }

    private Stream<Consultation> open(Collection<String> units) {
        return database.reading().consultations.values().stream()
                .filter(each -> each.isOpen() && units.contains(each.askedUnit()));
    }

    @Override
    public long countToAnswer(Collection<String> units) {
        return open(units).count();
    }

    @Override
    public List<Long> silentBefore(Instant now, int limit) {
        return database.reading().consultations.values().stream()
                .filter(each ->
                        each.isOpen() && each.silenceAgrees() && each.due().isBefore(now))
                .map(Consultation::id)
                .limit(limit)
                .toList();
    }

    @Override
    public List<PaperMark> marks(long dossierId) {
        return List.copyOf(database.reading()
                .marks
                .getOrDefault(dossierId, java.util.Map.of())
                .values());
    }

    @Override
    public void saveMark(long dossierId, PaperMark mark) {
        MemoryState state = database.writing();
        var marks = new java.util.TreeMap<>(state.marks.getOrDefault(dossierId, java.util.Map.of()));
        marks.put(mark.paperCode(), mark);
        state.marks.put(dossierId, marks);
    }

    @Override
    public void removeMark(long dossierId, String paperCode) {
        MemoryState state = database.writing();
        var marks = new java.util.TreeMap<>(state.marks.getOrDefault(dossierId, java.util.Map.of()));
        marks.remove(paperCode);
        state.marks.put(dossierId, marks);
    }

    @Override
    public List<ForeignReference> references(long dossierId) {
        return database.reading().references.getOrDefault(dossierId, List.of());
    }

    @Override
    public void addReference(long dossierId, ForeignReference reference) {
        database.writing()
                .references
                .merge(
                        dossierId,
                        List.of(reference),
                        (old, added) ->
                                Stream.concat(old.stream(), added.stream()).toList());
    }

    @Override
    public void removeReference(long dossierId, String code) {
        database.writing()
                .references
                .computeIfPresent(
                        dossierId,
                        (id, old) -> old.stream()
                                .filter(each -> !each.code().equals(code))
                                .toList());
    }

    @Override
    public List<Long> dossiersBy(List<String> words, int limit) {
        MemoryState state = database.reading();
        String key = String.join("", words);
        Stream<Long> byReference = state.references.entrySet().stream()
                .filter(each -> !key.isEmpty()
                        && each.getValue().stream()
                                .anyMatch(reference ->
                                        SearchTerms.key(reference.code()).startsWith(key)))
                .map(java.util.Map.Entry::getKey);
        Stream<Long> byEntry = state.entries.values().stream()
                .filter(entry ->
                        MemoryState.matches(state.entryTerms.getOrDefault(entry.id(), java.util.Set.of()), words))
                .map(entry -> entry.dossierId());
        return Stream.concat(byReference, byEntry)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .toList();
    }
}
