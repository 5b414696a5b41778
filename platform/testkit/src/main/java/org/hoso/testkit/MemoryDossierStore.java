package org.hoso.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.core.port.DossierStore;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Page;
import org.hoso.dossier.Person;

final class MemoryDossierStore implements DossierStore {

    private final MemoryDatabase database;

    MemoryDossierStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public int nextSequence(String agencyCode, LocalDate day) {
        return database.writing().sequences.merge("dossier|" + agencyCode + "|" + day, 1, Integer::sum);
    }

    @Override
    public Dossier insert(Dossier dossier, Set<String> terms) {
        MemoryState state = database.writing();
        boolean taken = state.dossiers.values().stream()
                .anyMatch(other -> other.code().equals(dossier.code())
                        || other.trackingToken().equals(dossier.trackingToken()));
        if (taken) {
            throw new IllegalStateException("code or token exists already: " + dossier.code());
        }
        Dossier stored = dossier.stored(state.nextId(), 1, dossier.code());
        state.dossiers.put(stored.id(), stored);
        state.dossierTerms.put(stored.id(), Set.copyOf(terms));
        return stored;
    }

    @Override
    public Dossier update(Dossier dossier, Set<String> terms) {
        MemoryState state = database.writing();
        Dossier current = state.dossiers.get(dossier.id());
        if (current == null || current.version() != dossier.version()) {
            throw new StaleDossier(dossier.id());
        }
        Dossier stored = dossier.stored(dossier.id(), dossier.version() + 1, current.code());
        state.dossiers.put(stored.id(), stored);
        state.dossierTerms.put(stored.id(), Set.copyOf(terms));
        return stored;
    }

    @Override
    public Dossier update(Dossier dossier) {
        return update(dossier, database.writing().dossierTerms.getOrDefault(dossier.id(), Set.of()));
    }

    @Override
    public Optional<Dossier> find(long id) {
        return Optional.ofNullable(database.reading().dossiers.get(id));
    }

    @Override
    public List<Dossier> findAll(List<Long> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Optional<Dossier> findByCode(String code) {
        return all().filter(dossier -> dossier.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Dossier> findByToken(String trackingToken) {
        return all().filter(dossier -> dossier.trackingToken().equals(trackingToken))
                .findFirst();
    }

    @Override
    public void append(JournalEntry entry) {
        MemoryState state = database.writing();
        List<JournalEntry> journal = new ArrayList<>(state.journals.getOrDefault(entry.dossierId(), List.of()));
        if (entry.sequence() != journal.size() + 1) {
            throw new IllegalStateException("journal entry " + entry.sequence() + " after " + journal.size());
        }
        journal.add(entry);
        state.journals.put(entry.dossierId(), List.copyOf(journal));
    }

    @Override
    public Optional<JournalEntry> lastEntry(long dossierId) {
        List<JournalEntry> journal = journal(dossierId);
        return journal.isEmpty() ? Optional.empty() : Optional.of(journal.get(journal.size() - 1));
    }

    @Override
    public List<JournalEntry> journal(long dossierId) {
        return database.reading().journals.getOrDefault(dossierId, List.of());
    }

    @Override
    public List<IdAndCode> dossiersAfter(long afterId, int limit) {
        return database.reading().dossiers.tailMap(afterId, false).values().stream()
                .limit(limit)
                .map(dossier -> new IdAndCode(dossier.id(), dossier.code()))
                .toList();
    }

    @Override
    public Page<Dossier> page(Criteria criteria, Order order, Optional<Page.Cursor> after, int limit) {
        Comparator<Page.Cursor> ascending =
                Comparator.comparingLong(Page.Cursor::sortValue).thenComparingLong(Page.Cursor::id);
        Comparator<Page.Cursor> byCursor = order.isAscending() ? ascending : ascending.reversed();
        List<Dossier> found = all().filter(dossier -> meets(criteria, dossier))
                .filter(dossier -> after.map(cursor -> byCursor.compare(cursorOf(order, dossier), cursor) > 0)
                        .orElse(true))
                .sorted((a, b) -> byCursor.compare(cursorOf(order, a), cursorOf(order, b)))
                .limit(limit + 1L)
                .toList();
        boolean more = found.size() > limit;
        List<Dossier> rows = more ? found.subList(0, limit) : found;
        return new Page<>(rows, more ? Optional.of(cursorOf(order, rows.get(rows.size() - 1))) : Optional.empty());
    }

    @Override
    public long count(Criteria criteria) {
        return all().filter(dossier -> meets(criteria, dossier)).count();
    }

    @Override
    public long count(Criteria criteria, int most) {
        return Math.min(most, count(criteria));
    }

    @Override
    public List<Person> personsByIdentity(String identityNumber, int limit) {
        return database.reading().dossiers.descendingMap().values().stream()
                .map(Dossier::owner)
                .filter(owner -> owner.identityNumber().equals(identityNumber))
                .distinct()
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> openCodes(String procedureCode, String ownerIdentityNumber) {
        return all().filter(dossier -> dossier.state().isOpen())
                .filter(dossier -> dossier.procedure().code().equals(procedureCode))
                .filter(dossier -> dossier.owner().identityNumber().equals(ownerIdentityNumber))
                .map(Dossier::code)
                .toList();
    }

    private Stream<Dossier> all() {
        return database.reading().dossiers.values().stream();
    }

    private static Page.Cursor cursorOf(Order order, Dossier dossier) {
        long value = switch (order) {
            case DUE, DUE_DESC ->
                dossier.timing().dueCurrent().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
            case RECEIVED, RECEIVED_DESC -> dossier.timing().receivedAt().toEpochMilli();
            case CHANGED, CHANGED_ASC -> dossier.position().since().toEpochMilli();
            case NEWEST -> dossier.id();
        };
        return new Page.Cursor(value, dossier.id());
    }

    private boolean meets(Criteria criteria, Dossier dossier) {
        return criteria.holds(dossier)
                && MemoryState.matches(
                        database.reading().dossierTerms.getOrDefault(dossier.id(), Set.of()), criteria.words());
    }
}
