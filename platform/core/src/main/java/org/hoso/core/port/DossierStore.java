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
import org.hoso.procedure.Channel;
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

    /**
     * Like {@link #update(Dossier, Set)} for a change that leaves the search words as they are.
     *
     * @throws StaleDossier when the stored version is not {@code dossier.version()}
     */
    Dossier update(Dossier dossier);

    Optional<Dossier> find(long id);

    /** Those of these dossiers that exist, in the order of the ids. */
    List<Dossier> findAll(List<Long> ids);

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

    /** How many there are, but never more than {@code most}: costs no more than reading as many index entries. */
    long count(Criteria criteria, int most);

    /** True when any dossier was received under this definition. Asked only when a definition has changed. */
    default boolean anyUnder(String procedureCode, String procedureVersion) {
        Criteria ofProcedure = Criteria.seenThrough(List.of(Scope.all()))
                .withNarrowing(Narrowing.none().withProcedures(Set.of(procedureCode)));
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

    /** Order of a page; rows that are equal in it come by id, in the same direction. */
    enum Order {
        /** Current due date ascending, none last. */
        DUE,
        /** Current due date descending, none first. */
        DUE_DESC,
        /** Receipt ascending. */
        RECEIVED,
        /** Receipt descending. */
        RECEIVED_DESC,
        /** Last change (position.since) ascending. */
        CHANGED_ASC,
        /** Last change (position.since) descending. */
        CHANGED,
        /** Id descending. */
        NEWEST;

        /** True when small values come first. */
        public boolean isAscending() {
            return this == DUE || this == RECEIVED || this == CHANGED_ASC;
        }
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
     * @param narrowing    what the asker narrowed the list to
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
            Narrowing narrowing,
            List<String> words) {

        public Criteria {
            states = Set.copyOf(states);
            units = List.copyOf(units);
            scopes = List.copyOf(scopes);
            words = List.copyOf(words);
        }

        /** Like the whole, narrowed to one procedure or not at all. */
        public Criteria(
                Set<DossierState> states,
                Collection<String> units,
                Optional<Long> officialId,
                List<Scope> scopes,
                Optional<Instant> dueBefore,
                Optional<Instant> dueFrom,
                Optional<Instant> changedFrom,
                Optional<String> procedureCode,
                List<String> words) {
            this(
                    states,
                    units,
                    officialId,
                    scopes,
                    dueBefore,
                    dueFrom,
                    changedFrom,
                    Narrowing.none().withProcedures(procedureCode.map(Set::of).orElseGet(Set::of)),
                    words);
        }

        /** Everything that these scopes let see. */
        public static Criteria seenThrough(List<Scope> scopes) {
            return new Criteria(
                    Set.of(),
                    List.of(),
                    Optional.empty(),
                    scopes,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Narrowing.none(),
                    List.of());
        }

        public Criteria withStates(Set<DossierState> newStates) {
            return new Criteria(
                    newStates, units, officialId, scopes, dueBefore, dueFrom, changedFrom, narrowing, words);
        }

        public Criteria withUnits(Collection<String> newUnits) {
            return new Criteria(
                    states, newUnits, officialId, scopes, dueBefore, dueFrom, changedFrom, narrowing, words);
        }

        public Criteria withOfficial(Optional<Long> newOfficialId) {
            return new Criteria(
                    states, units, newOfficialId, scopes, dueBefore, dueFrom, changedFrom, narrowing, words);
        }

        public Criteria withDue(Optional<Instant> from, Optional<Instant> before) {
            return new Criteria(states, units, officialId, scopes, before, from, changedFrom, narrowing, words);
        }

        public Criteria withChangedFrom(Optional<Instant> from) {
            return new Criteria(states, units, officialId, scopes, dueBefore, dueFrom, from, narrowing, words);
        }

        public Criteria withNarrowing(Narrowing newNarrowing) {
            return new Criteria(
                    states, units, officialId, scopes, dueBefore, dueFrom, changedFrom, newNarrowing, words);
        }

        public Criteria withWords(List<String> newWords) {
            return new Criteria(
                    states, units, officialId, scopes, dueBefore, dueFrom, changedFrom, narrowing, newWords);
        }

        /** True when the dossier meets every condition but the words, which only the storage can tell. */
        public boolean holds(Dossier dossier) {
            Optional<Instant> due = dossier.timing().dueCurrent();
            long holder = dossier.position().official().map(each -> each.id()).orElse(0L);
            return (states.isEmpty() || states.contains(dossier.state()))
                    && (units.isEmpty() || units.contains(dossier.position().unitCode()))
                    && officialId.map(id -> id == holder).orElse(true)
                    && scopes.stream().anyMatch(scope -> scope.lets(dossier))
                    && dueBefore
                            .map(limit -> due.filter(limit::isAfter).isPresent())
                            .orElse(true)
                    && dueFrom.map(limit ->
                                    due.filter(at -> !at.isBefore(limit)).isPresent())
                            .orElse(true)
                    && changedFrom
                            .map(from -> !dossier.position().since().isBefore(from))
                            .orElse(true)
                    && narrowing.holds(dossier);
        }
    }

    /**
     * What an asker narrows a list to; empty does not restrict.
     *
     * @param procedures     any of these
     * @param receivingUnits received at one of these
     * @param competentUnits competent is one of these
     * @param channels       came in through one of these
     * @param receivedFrom   received at or after
     * @param receivedBefore received before
     */
    record Narrowing(
            Set<String> procedures,
            Set<String> receivingUnits,
            Set<String> competentUnits,
            Set<Channel> channels,
            Optional<Instant> receivedFrom,
            Optional<Instant> receivedBefore,
            Optional<Instant> promisedBefore) {

        public Narrowing {
            procedures = Set.copyOf(procedures);
            receivingUnits = Set.copyOf(receivingUnits);
            competentUnits = Set.copyOf(competentUnits);
            channels = Set.copyOf(channels);
        }

        /** No restriction. */
        public static Narrowing none() {
            return new Narrowing(
                    Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Narrowing withProcedures(Set<String> codes) {
            return new Narrowing(
                    codes, receivingUnits, competentUnits, channels, receivedFrom, receivedBefore, promisedBefore);
        }

        public Narrowing withReceivingUnits(Set<String> units) {
            return new Narrowing(
                    procedures, units, competentUnits, channels, receivedFrom, receivedBefore, promisedBefore);
        }

        public Narrowing withCompetentUnits(Set<String> units) {
            return new Narrowing(
                    procedures, receivingUnits, units, channels, receivedFrom, receivedBefore, promisedBefore);
        }

        public Narrowing withChannels(Set<Channel> newChannels) {
            return new Narrowing(
                    procedures,
                    receivingUnits,
                    competentUnits,
                    newChannels,
                    receivedFrom,
                    receivedBefore,
                    promisedBefore);
        }

        public Narrowing withReceived(Optional<Instant> from, Optional<Instant> before) {
            return new Narrowing(procedures, receivingUnits, competentUnits, channels, from, before, promisedBefore);
        }

        public Narrowing withPromisedBefore(Instant moment) {
            return new Narrowing(
                    procedures,
                    receivingUnits,
                    competentUnits,
                    channels,
                    receivedFrom,
                    receivedBefore,
                    Optional.of(moment));
        }

        boolean holds(Dossier dossier) {
            Instant received = dossier.timing().receivedAt();
            return (procedures.isEmpty()
                            || procedures.contains(dossier.procedure().code()))
                    && (receivingUnits.isEmpty()
                            || receivingUnits.contains(dossier.places().receivingUnit()))
                    && (competentUnits.isEmpty()
                            || competentUnits.contains(dossier.places().competentUnit()))
                    && (channels.isEmpty() || channels.contains(dossier.channel()))
                    && receivedFrom.map(from -> !received.isBefore(from)).orElse(true)
                    && receivedBefore.map(received::isBefore).orElse(true)
                    && promisedBefore
                            .map(limit -> dossier.timing()
                                    .duePromised()
                                    .map(limit::isAfter)
                                    .orElse(true))
                            .orElse(true);
        }
    }

    /**
     * One way of being allowed to see: dossiers received at, competent for, or held by {@code units} (all of them when
     * {@code everything}), limited to {@code procedures} unless empty.
     *
     * @param tookPart also those that were held by {@code units} at some time; costs a look into the clock ledger
     */
    record Scope(boolean everything, Set<String> units, Set<String> procedures, boolean tookPart) {
        public Scope {
            units = Set.copyOf(units);
            procedures = Set.copyOf(procedures);
        }

        /** What lies with the units now, was received there, or is for them to decide. */
        public Scope(boolean everything, Set<String> units, Set<String> procedures) {
            this(everything, units, procedures, false);
        }

        /** The same, with what the units have had. */
        public Scope withPast() {
            return new Scope(everything, units, procedures, true);
        }

        /** Sees everything. */
        public static Scope all() {
            return new Scope(true, Set.of(), Set.of());
        }

        /** True when this way lets the dossier be seen. */
        public boolean lets(Dossier dossier) {
            boolean place = everything
                    || units.contains(dossier.places().receivingUnit())
                    || units.contains(dossier.places().competentUnit())
                    || units.contains(dossier.position().unitCode())
                    || (tookPart
                            && dossier.clock().stream()
                                    .flatMap(interval -> interval.unitCode().stream())
                                    .anyMatch(units::contains));
            return place
                    && (procedures.isEmpty()
                            || procedures.contains(dossier.procedure().code()));
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
