package org.hoso.core.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalEntry;
import org.hoso.register.RegisterEntry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Stores the whole history of many dossiers at once, and remembers that and how far an installation was filled with
 * generated data. For installations that hold nothing else. Called inside a transaction only.
 */
@ProviderType
public interface HistoryStore {

    /** Ids for new dossiers, ascending; never given again, also when the transaction rolls back. */
    List<Long> newIds(int number);

    /** Stores dossiers with the ids and versions they have. */
    void insert(List<History> histories);

    /** The highest number given for each agency and day. */
    Map<DayNumbers, Integer> dayNumbers();

    /** Makes these the highest numbers. */
    void saveDayNumbers(Map<DayNumbers, Integer> last);

    /** The highest number given in each book. */
    Map<BookNumbers, Integer> bookNumbers();

    /** Makes these the highest numbers. */
    void saveBookNumbers(Map<BookNumbers, Integer> last);

    /** The fill of this installation; empty when it was never filled, so that it may hold real data. */
    Optional<Fill> fill();

    /** Adds or replaces the fill. */
    void save(Fill fill);

    /** Size of the database on disk in bytes, as the database tells it. */
    long databaseBytes();

    /** Lets the database look anew at how its data is spread, as after every large fill. */
    void analyse();

    /** A dossier as it is now, its search words, its whole journal and the register entries made for it (ids 0). */
    record History(Dossier dossier, Set<String> terms, List<JournalEntry> journal, List<Entry> entries) {
        public History {
            terms = Set.copyOf(terms);
            journal = List.copyOf(journal);
            entries = List.copyOf(entries);
        }
    }

    /** A register entry with its search words. */
    record Entry(RegisterEntry entry, Set<String> terms) {
        public Entry {
            terms = Set.copyOf(terms);
        }
    }

    /** Numbers of an agency on a day. */
    record DayNumbers(String agencyCode, LocalDate day) {}

    /** Numbers of a book. */
    record BookNumbers(String unitCode, String register, String book) {}

    /**
     * What was or is being generated.
     *
     * @param kind    such as demonstration or bench
     * @param stored  dossiers in all
     * @param open    how many of them stay open
     * @param start   moment of the first reception
     * @param end     the moment after which nothing happens
     * @param done    how many are stored so far, in order
     */
    record Fill(String kind, long stored, long open, Instant start, Instant end, long done) {

        public Fill withDone(long number) {
            return new Fill(kind, stored, open, start, end, number);
        }

        public boolean isComplete() {
            return done >= stored;
        }
    }
}
