package org.hoso.store.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.hoso.clock.ClockInterval;
import org.hoso.core.port.DossierStore;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Page;
import org.hoso.dossier.Person;
import org.hoso.store.internal.entity.ClockEntity;
import org.hoso.store.internal.entity.DossierEntity;
import org.hoso.store.internal.entity.DossierMapper;
import org.hoso.store.internal.entity.JournalEntity;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.SearchTermEntity;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dossiers, journals and search terms in the database. */
@Component(service = DossierStore.class)
public final class JpaDossierStore implements DossierStore {

    private static final long FIRST_VERSION = 1;

    private final CurrentEntityManager current;
    private final DossierMapper mapper = new DossierMapper(new Json());
    private final Terms terms = new Terms("SearchTerm", "dossierId");
    private final Counters numbers = new Counters("dossier_number", "agency_code", "received_on");

    @Activate
    public JpaDossierStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public int nextSequence(String agencyCode, LocalDate day) {
        return numbers.next(current.get(), agencyCode, java.sql.Date.valueOf(day));
    }

    @Override
    public Dossier insert(Dossier dossier, Set<String> words) {
        var manager = current.get();
        var row = mapper.newRow(dossier);
        manager.persist(row);
        for (int i = 0; i < dossier.clock().size(); i++) {
            manager.persist(mapper.newRow(row.id(), i + 1, dossier.clock().get(i)));
        }
        words.forEach(word -> manager.persist(new SearchTermEntity(row.id(), word)));
        return dossier.stored(row.id(), FIRST_VERSION, row.code());
    }

    @Override
    public Dossier update(Dossier dossier, Set<String> words) {
        var row = fresh(dossier);
        updateTerms(current.get(), dossier.id(), words);
        return write(dossier, row);
    }

    @Override
    public Dossier update(Dossier dossier) {
        return write(dossier, fresh(dossier));
    }

    /** The row a dossier is to be written to; refuses one that was changed since. */
    private DossierEntity fresh(Dossier dossier) {
        var manager = current.get();
        var row = manager.find(DossierEntity.class, dossier.id());
        if (row != null && row.isWritten()) {
            manager.flush();
        }
        if (row == null || row.version() != dossier.version()) {
            throw new StaleDossier(dossier.id());
        }
        return row;
    }

    /**
     * Nothing is written before the transaction ends, so that all its statements go out together; what must be read is
     * read first, because a query writes what has changed. That the version was the stored one is checked once more at
     * the end, and the work is done again when it was not.
     */
    private Dossier write(Dossier dossier, DossierEntity row) {
        var manager = current.get();
        var known = row.clock();
        var rows = known == null ? clockRows(manager, List.of(dossier.id())) : known;
        mapper.write(dossier, row);
        row.countChange();
        row.setWritten(true);
        updateClock(manager, row, rows, dossier.clock());
        return dossier.stored(row.id(), row.version() + 1, row.code());
    }

    private void updateClock(
            EntityManager manager, DossierEntity dossier, List<ClockEntity> rows, List<ClockInterval> clock) {
        long id = dossier.id();
        var next = new ArrayList<ClockEntity>();
        for (int i = 0; i < clock.size(); i++) {
            if (i < rows.size()) {
                mapper.write(clock.get(i), rows.get(i));
                next.add(rows.get(i));
            } else {
                var row = mapper.newRow(id, i + 1, clock.get(i));
                manager.persist(row);
                next.add(row);
            }
        }
        rows.stream().skip(clock.size()).forEach(manager::remove);
        dossier.setClock(next);
    }

    private static void updateTerms(EntityManager manager, long id, Set<String> words) {
        var stored = new HashSet<>(
                manager.createQuery("select t.term from SearchTerm t where t.dossierId = :id", String.class)
                        .setParameter("id", id)
                        .getResultList());
        words.stream()
                .filter(word -> !stored.contains(word))
                .forEach(word -> manager.persist(new SearchTermEntity(id, word)));
        stored.removeAll(words);
        if (!stored.isEmpty()) {
            manager.createQuery("delete from SearchTerm t where t.dossierId = :id and t.term in :gone")
                    .setParameter("id", id)
                    .setParameter("gone", List.copyOf(stored))
                    .executeUpdate();
        }
    }

    @Override
    public Optional<Dossier> find(long id) {
        return Optional.ofNullable(current.get().find(DossierEntity.class, id)).map(this::whole);
    }

    @Override
    public List<Dossier> findAll(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var manager = current.get();
        var rows = manager.createQuery("select d from Dossier d where d.id in :ids", DossierEntity.class)
                .setParameter("ids", ids)
                .getResultList();
        var found = whole(manager, rows).stream().collect(Collectors.toMap(Dossier::id, each -> each));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<Dossier> findByCode(String code) {
        return one("select d from Dossier d where d.code = :key", code);
    }

    @Override
    public Optional<Dossier> findByToken(String trackingToken) {
        return one("select d from Dossier d where d.trackingToken = :key", trackingToken);
    }

    private Optional<Dossier> one(String query, String key) {
        return current.get()
                .createQuery(query, DossierEntity.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(this::whole);
    }

    private Dossier whole(DossierEntity row) {
        var rows = clockRows(current.get(), List.of(row.id()));
        row.setClock(rows);
        return mapper.read(row, rows);
    }

    private static List<ClockEntity> clockRows(EntityManager manager, List<Long> ids) {
        return manager.createQuery(
                        "select c from Clock c where c.dossierId in :ids order by c.dossierId, c.number",
                        ClockEntity.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public void append(JournalEntry entry) {
        var manager = current.get();
        var dossier = manager.find(DossierEntity.class, entry.dossierId());
        int expected = expected(manager, dossier, entry);
        if (entry.sequence() != expected) {
            var problem = "journal entry " + entry.sequence() + " of dossier " + entry.dossierId() + " must be number "
                    + expected;
            // A number that is taken was given by somebody else in between: then the work is done again.
            throw entry.sequence() < expected
                    ? new OptimisticLockException(problem)
                    : new IllegalArgumentException(problem);
        }
        manager.persist(mapper.newRow(entry));
        if (dossier != null) {
            dossier.setLastEntry(entry.sequence());
        }
    }

    /** What comes with a change of the dossier needs no lock of its own: the dossier's version proves that nobody else wrote. */
    private static int expected(EntityManager manager, @Nullable DossierEntity dossier, JournalEntry entry) {
        if (dossier != null && dossier.isWritten() && dossier.lastEntry() != DossierEntity.UNKNOWN) {
            return dossier.lastEntry() + 1;
        }
        return isFirst(manager, dossier, entry) ? 1 : next(manager, entry.dossierId());
    }

    /** The first entry comes with its dossier, which nobody else sees yet: no lock, and nothing is written early. */
    private static boolean isFirst(EntityManager manager, @Nullable DossierEntity dossier, JournalEntry entry) {
        return entry.sequence() == 1
                && dossier != null
                && dossier.version() < FIRST_VERSION
                && manager.find(JournalEntity.class, new JournalEntity.Key(entry.dossierId(), 1)) == null;
    }

    private static int next(EntityManager manager, long dossierId) {
        // Writers of one journal queue up here.
        manager.createNativeQuery("select version from dossier where id = ? for update")
                .setParameter(1, dossierId)
                .getSingleResult();
        Integer last = manager.createQuery("select max(j.number) from Journal j where j.dossierId = :id", Integer.class)
                .setParameter("id", dossierId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    @Override
    public Optional<JournalEntry> lastEntry(long dossierId) {
        var manager = current.get();
        var last = manager.createQuery(
                        "select j from Journal j where j.dossierId = :id order by j.number desc", JournalEntity.class)
                .setParameter("id", dossierId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(mapper::read);
        var dossier = manager.find(DossierEntity.class, dossierId);
        if (dossier != null) {
            dossier.setLastEntry(last.map(JournalEntry::sequence).orElse(0));
        }
        return last;
    }

    @Override
    public List<JournalEntry> journal(long dossierId) {
        return current.get()
                .createQuery("select j from Journal j where j.dossierId = :id order by j.number", JournalEntity.class)
                .setParameter("id", dossierId)
                .getResultStream()
                .map(mapper::read)
                .toList();
    }

    @Override
    public List<IdAndCode> dossiersAfter(long afterId, int limit) {
        return current.get()
                .createQuery("select d.id, d.code from Dossier d where d.id > :after order by d.id", Object[].class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new IdAndCode((Long) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public boolean anyUnder(String procedureCode, String procedureVersion) {
        return anyUnder(procedureCode, procedureVersion, true) || anyUnder(procedureCode, procedureVersion, false);
    }

    private boolean anyUnder(String procedureCode, String procedureVersion, boolean open) {
        return !current.get()
                .createQuery(
                        "select d.id from Dossier d where d.open = :open and d.procedureCode = :code"
                                + " and d.procedureVersion = :version",
                        Long.class)
                .setParameter("open", open)
                .setParameter("code", procedureCode)
                .setParameter("version", procedureVersion)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Page<Dossier> page(Criteria criteria, Order order, Optional<Page.Cursor> after, int limit) {
        var manager = current.get();
        var words = terms.find(manager, criteria.words());
        if (DossierConditions.seesNothing(criteria) || words.isNothing()) {
            return new Page<>(List.of(), Optional.empty());
        }
        var conditions = DossierConditions.of(criteria, terms, words, comparesBooleans(manager, criteria, words));
        conditions.addCursor(order, after);
        var jpql = "select d from Dossier d" + conditions.where() + DossierConditions.orderBy(order);
        List<DossierEntity> rows = conditions
                .bind(manager.createQuery(jpql, DossierEntity.class))
                .setMaxResults(limit + 1)
                .getResultList();
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        var next = more ? Optional.of(cursor(order, shown.get(limit - 1))) : Optional.<Page.Cursor>empty();
        return new Page<>(whole(manager, shown), next);
    }

    /** EclipseLink writes the parameters of a query with "exists" as texts for H2, which cannot compare a boolean with 1. */
    private static boolean comparesBooleans(EntityManager manager, Criteria criteria, Terms.Found words) {
        boolean exists = !words.common().isEmpty() || criteria.scopes().stream().anyMatch(scope -> scope.tookPart());
        return !exists || !manager.unwrap(UnitOfWork.class).getPlatform().isH2();
    }

    private static Page.Cursor cursor(Order order, DossierEntity row) {
        long value = switch (order) {
            case DUE, DUE_DESC -> row.dueKey();
            case RECEIVED, RECEIVED_DESC -> row.receivedAt();
            case CHANGED, CHANGED_ASC -> row.changedKey();
            case NEWEST -> row.id();
        };
        return new Page.Cursor(value, row.id());
    }

    private List<Dossier> whole(EntityManager manager, List<DossierEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(DossierEntity::id).toList();
        var clocks = clockRows(manager, ids).stream().collect(Collectors.groupingBy(ClockEntity::dossierId));
        return rows.stream()
                .map(row -> mapper.read(row, clocks.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public long count(Criteria criteria) {
        var manager = current.get();
        var words = terms.find(manager, criteria.words());
        if (DossierConditions.seesNothing(criteria) || words.isNothing()) {
            return 0;
        }
        var conditions = DossierConditions.of(criteria, terms, words, comparesBooleans(manager, criteria, words));
        return conditions
                .bind(manager.createQuery("select count(d.id) from Dossier d" + conditions.where(), Long.class))
                .getSingleResult();
    }

    @Override
    public long count(Criteria criteria, int most) {
        var manager = current.get();
        var words = terms.find(manager, criteria.words());
        if (DossierConditions.seesNothing(criteria) || words.isNothing()) {
            return 0;
        }
        var conditions = DossierConditions.of(criteria, terms, words, comparesBooleans(manager, criteria, words));
        return conditions
                .bind(manager.createQuery("select d.id from Dossier d" + conditions.where(), Long.class))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    @Override
    public List<Person> personsByIdentity(String identityNumber, int limit) {
        int newest = 10 * limit;
        return current.get()
                .createQuery(
                        "select d.owner from Dossier d where d.ownerIdentity = :identity order by d.id desc",
                        String.class)
                .setParameter("identity", identityNumber)
                .setMaxResults(newest)
                .getResultStream()
                .map(mapper::owner)
                .distinct()
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> openCodes(String procedureCode, String ownerIdentityNumber) {
        return current.get()
                .createQuery(
                        "select d.code from Dossier d where d.ownerIdentity = :identity"
                                + " and d.procedureCode = :procedure and d.open = :open order by d.id",
                        String.class)
                .setParameter("identity", ownerIdentityNumber)
                .setParameter("procedure", procedureCode)
                .setParameter("open", true)
                .getResultList();
    }
}
