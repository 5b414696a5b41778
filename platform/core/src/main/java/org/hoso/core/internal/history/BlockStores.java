package org.hoso.core.internal.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hoso.core.port.DocumentStore;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.HistoryStore.BookNumbers;
import org.hoso.core.port.HistoryStore.DayNumbers;
import org.hoso.core.port.HistoryStore.Entry;
import org.hoso.core.port.HistoryStore.History;
import org.hoso.core.port.RegisterStore;
import org.hoso.core.port.Transactions;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalEntry;

/**
 * The stores of one block in memory: what the use cases write there is taken out as whole histories. Numbers go on where
 * the database stands. Used by one thread; a use case that fails leaves its writes behind, and the block is given up.
 */
final class BlockStores implements Transactions {

    private final Map<DayNumbers, Integer> days;
    private final Map<BookNumbers, Integer> books;
    final Set<DayNumbers> usedDays = new HashSet<>();
    final Set<BookNumbers> usedBooks = new HashSet<>();
    final Map<Long, Dossier> dossiers = new HashMap<>();
    final Map<Long, Set<String>> terms = new HashMap<>();
    final Map<Long, List<JournalEntry>> journals = new HashMap<>();
    final Map<Long, List<Entry>> entries = new HashMap<>();
    private Iterator<Long> ids = List.<Long>of().iterator();

    BlockStores(Map<DayNumbers, Integer> days, Map<BookNumbers, Integer> books) {
        this.days = new HashMap<>(days);
        this.books = new HashMap<>(books);
    }

    /** Empties the block and gives it ids for its dossiers; the numbers go on. */
    void begin(List<Long> newIds) {
        dossiers.clear();
        terms.clear();
        journals.clear();
        entries.clear();
        usedDays.clear();
        usedBooks.clear();
        ids = List.copyOf(newIds).iterator();
    }

    /** All dossiers of the block by id. */
    List<History> histories() {
        return dossiers.keySet().stream()
                .sorted()
                .map(id -> new History(
                        find(id),
                        terms.getOrDefault(id, Set.of()),
                        journals.getOrDefault(id, List.of()),
                        entries.getOrDefault(id, List.of())))
                .toList();
    }

    Map<DayNumbers, Integer> lastOfDays() {
        return last(days, usedDays);
    }

    Map<BookNumbers, Integer> lastOfBooks() {
        return last(books, usedBooks);
    }

    private static <K> Map<K, Integer> last(Map<K, Integer> all, Set<K> used) {
        Map<K, Integer> last = new HashMap<>();
        used.forEach(key -> last.put(key, all.getOrDefault(key, 0)));
        return last;
    }

    DossierStore dossierStore() {
        return new BlockDossiers(this);
    }

    RegisterStore registerStore() {
        return new BlockRegisters(this);
    }

    DocumentStore documentStore() {
        return new BlockDocuments();
    }

    long nextId() {
        return ids.next();
    }

    int next(DayNumbers key) {
        usedDays.add(key);
        return days.merge(key, 1, Integer::sum);
    }

    int next(BookNumbers key) {
        usedBooks.add(key);
        return books.merge(key, 1, Integer::sum);
    }

    Dossier find(long id) {
        Dossier dossier = dossiers.get(id);
        if (dossier == null) {
            throw new IllegalArgumentException("dossier " + id + " is not of this block");
        }
        return dossier;
    }

    <T> void add(Map<Long, List<T>> lists, long id, T value) {
        lists.computeIfAbsent(id, each -> new ArrayList<>()).add(value);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return work.get();
    }
}
