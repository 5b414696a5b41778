package org.hoso.store.internal;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.hoso.core.port.HistoryStore;
import org.hoso.store.internal.entity.DossierEntity;
import org.hoso.store.internal.entity.DossierMapper;
import org.hoso.store.internal.entity.FillEntity;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.RegisterEntity;
import org.hoso.store.internal.entity.RegisterTermEntity;
import org.hoso.store.internal.entity.SearchTermEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whole histories into the database, a statement for each table. */
@Component(service = HistoryStore.class)
public final class JpaHistoryStore implements HistoryStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();
    private final DossierMapper mapper = new DossierMapper(json);

    @Activate
    public JpaHistoryStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public List<Long> newIds(int number) {
        var work = current.get().unwrap(UnitOfWork.class);
        return Stream.generate(() -> (Long) work.getParent().getNextSequenceNumberValue(DossierEntity.class))
                .limit(number)
                .sorted()
                .toList();
    }

    @Override
    public void insert(List<History> histories) {
        var dossiers = new ArrayList<Object>();
        var clocks = new ArrayList<Object>();
        var journal = new ArrayList<Object>();
        var terms = new ArrayList<Object>();
        for (History history : histories) {
            var dossier = history.dossier();
            dossiers.add(mapper.rowAsIs(dossier));
            for (int i = 0; i < dossier.clock().size(); i++) {
                clocks.add(mapper.newRow(dossier.id(), i + 1, dossier.clock().get(i)));
            }
            history.journal().forEach(entry -> journal.add(mapper.newRow(entry)));
            history.terms().forEach(term -> terms.add(new SearchTermEntity(dossier.id(), term)));
        }
        var insert = new RowsInsert(current.get());
        insert.insert(dossiers);
        insert.insert(clocks);
        insert.insert(journal);
        insert.insert(terms);
        insertEntries(histories, insert);
    }

    private void insertEntries(List<History> histories, RowsInsert insert) {
        var work = current.get().unwrap(UnitOfWork.class);
        var entries = new ArrayList<Object>();
        var terms = new ArrayList<Object>();
        for (History history : histories) {
            for (Entry each : history.entries()) {
                var row = RegisterEntity.of(each.entry(), json);
                work.assignSequenceNumber(row);
                entries.add(row);
                each.terms().forEach(term -> terms.add(new RegisterTermEntity(row.id(), term)));
            }
        }
        insert.insert(entries);
        insert.insert(terms);
    }

    @Override
    public Map<DayNumbers, Integer> dayNumbers() {
        var numbers = new HashMap<DayNumbers, Integer>();
        for (Object[] row : rows("select agency_code, received_on, last_number from dossier_number")) {
            numbers.put(new DayNumbers((String) row[0], ((Date) row[1]).toLocalDate()), ((Number) row[2]).intValue());
        }
        return numbers;
    }

    @Override
    public void saveDayNumbers(Map<DayNumbers, Integer> last) {
        last.forEach((key, number) -> replace(
                "dossier_number", "agency_code, received_on", number, key.agencyCode(), Date.valueOf(key.day())));
    }

    @Override
    public Map<BookNumbers, Integer> bookNumbers() {
        var numbers = new HashMap<BookNumbers, Integer>();
        for (Object[] row : rows("select unit_code, register, book, last_number from book_number")) {
            numbers.put(
                    new BookNumbers((String) row[0], (String) row[1], (String) row[2]), ((Number) row[3]).intValue());
        }
        return numbers;
    }

    @Override
    public void saveBookNumbers(Map<BookNumbers, Integer> last) {
        last.forEach((key, number) -> replace(
                "book_number", "unit_code, register, book", number, key.unitCode(), key.register(), key.book()));
    }

    private void replace(String table, String columns, int number, Object... key) {
        var where = String.join(" = ? and ", columns.split(", ")) + " = ?";
        if (bound("update " + table + " set last_number = " + number + " where " + where, key)
                        .executeUpdate()
                == 0) {
            var insert = "insert into " + table + " (" + columns + ", last_number) values (" + "?, ".repeat(key.length)
                    + number + ")";
            bound(insert, key).executeUpdate();
        }
    }

    private Query bound(String sql, Object... key) {
        var query = current.get().createNativeQuery(sql);
        for (int i = 0; i < key.length; i++) {
            query.setParameter(i + 1, key[i]);
        }
        return query;
    }

    private List<Object[]> rows(String sql) {
        var all = new ArrayList<Object[]>();
        for (Object row : current.get().createNativeQuery(sql).getResultList()) {
            all.add((Object[]) row);
        }
        return all;
    }

    @Override
    public Optional<Fill> fill() {
        return current.get()
                .createQuery("select f from Fill f", FillEntity.class)
                .getResultStream()
                .findFirst()
                .map(FillEntity::toRecord);
    }

    @Override
    public void save(Fill fill) {
        current.get().merge(FillEntity.of(fill));
    }

    @Override
    public long databaseBytes() {
        var manager = current.get();
        var sql = isPostgres(manager)
                ? "select pg_database_size(current_database())"
                : "select setting_value from information_schema.settings where setting_name = 'info.FILE_SIZE'";
        var value = manager.createNativeQuery(sql).getSingleResult();
        return Long.parseLong(value.toString());
    }

    @Override
    public void analyse() {
        current.get().createNativeQuery("analyze").executeUpdate();
    }

    private static boolean isPostgres(EntityManager manager) {
        return manager.unwrap(org.eclipse.persistence.sessions.Session.class)
                .getPlatform()
                .isPostgreSQL();
    }
}
