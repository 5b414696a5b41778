package org.hoso.core.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Page;
import org.hoso.dossier.Person;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps dossiers, their journals and their search terms. Called inside a transaction only. */
@ProviderType
public interface DossierStore {

    /**
     * The next number of the day for an agency, from 1, without gaps: the number is locked until the transaction ends,
     * and given back when it rolls back.
     */
    int nextSequence(String agencyCode, LocalDate day);

    /** Stores a new dossier and returns it with id and version. {@code terms} are normalised search words. */
    Dossier insert(Dossier dossier, Set<String> terms);

    /**
     * Stores a changed dossier and returns it with its new version.
     *
     * @throws StaleDossier when the stored version is not {@code dossier.version()}
     */
    Dossier update(Dossier dossier, Set<String> terms);

    Optional<Dossier> find(long id);

    Optional<Dossier> findByCode(String code);

    Optional<Dossier> findByToken(String trackingToken);

    /** Adds an entry; its sequence must be one more than the last. */
    void append(JournalEntry entry);

    /** The last entry of a dossier, or empty. */
    Optional<JournalEntry> lastEntry(long dossierId);

    /** All entries of a dossier, oldest first. */
    List<JournalEntry> journal(long dossierId);

    /** Ids and codes of dossiers above {@code afterId}, by id, at most {@code limit}. */
    List<IdAndCode> dossiersAfter(long afterId, int limit);

    /** Which dossiers a query is about. */
    Page<Dossier> page(Criteria criteria, Order order, Optional<Page.Cursor> after, int limit);

    /** How many there are; exact. */
    long count(Criteria criteria);

    /** True when any dossier was received under this definition. Asked only when a definition has changed. */
    default boolean anyUnder(String procedureCode, String procedureVersion) {
        Criteria ofProcedure = new Criteria(
                Set.of(),
                List.of(),
                Optional.empty(),
                List.of(Scope.all()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(procedureCode),
                List.of());
        Optional<Page.Cursor> after = Optional.empty();
        do {
            Page<Dossier> page = page(ofProcedure, Order.NEWEST, after, 50);
            if (page.rows().stream().anyMatch(each -> each.procedure().version().equals(procedureVersion))) {
                return true;
            }
            after = page.next();
        } while (after.isPresent());
        return false;
    }

    /** Persons with this identity number in the newest dossiers, as owners, newest first. */
    List<Person> personsByIdentity(String identityNumber, int limit);

    /** Open dossiers of this procedure and owner identity number, codes only. */
    List<String> openCodes(String procedureCode, String ownerIdentityNumber);

    /** Id and code. */
    record IdAndCode(long id, String code) {}

    /** Order of a page. {@code DUE}: current due date ascending, none last; {@code CHANGED}: newest change first; {@code NEWEST}: id descending. */
    enum Order {
        DUE,
        CHANGED,
        NEWEST
    }

    /**
     * Conditions, all of which must hold. Empty collections and optionals do not restrict, except {@code scopes}:
     * an empty list finds nothing.
     *
     * @param states       any of these
     * @param units        held by one of these units
     * @param officialId   held by this official; 0 for held by nobody
     * @param scopes       visible through at least one of these
     * @param dueBefore    current due date before
     * @param dueFrom      current due date at or after
     * @param changedFrom  last change (position.since) at or after
     * @param words        each must be the beginning of a search term
     */
    record Criteria(
            Set<DossierState> states,
            Collection<String> units,
            Optional<Long> officialId,
            List<Scope> scopes,
            Optional<Instant> dueBefore,
            Optional<Instant> dueFrom,
            Optional<Instant> changedFrom,
            Optional<String> procedureCode,
            List<String> words) {

        public Criteria {
            states = Set.copyOf(states);
            units = List.copyOf(units);
            scopes = List.copyOf(scopes);
            words = List.copyOf(words);
        }
    }

    /**
     * One way of being allowed to see: dossiers received at, competent for, or held by {@code units} (all of them when
     * {@code everything}), limited to {@code procedures} unless empty.
     */
    record Scope(boolean everything, Set<String> units, Set<String> procedures) {
        public Scope {
            units = Set.copyOf(units);
            procedures = Set.copyOf(procedures);
        }

        /** Sees everything. */
        public static Scope all() {
            return new Scope(true, Set.of(), Set.of());
        }
    }

    /** Somebody else changed the dossier in between. */
    final class StaleDossier extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StaleDossier(long id) {
            super("dossier " + id + " was changed by somebody else");
        }
    }
}
