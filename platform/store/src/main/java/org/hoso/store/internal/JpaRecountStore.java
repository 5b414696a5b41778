package org.hoso.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.core.port.RecountStore;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.Nanos;
import org.hoso.store.internal.entity.RecountEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Due dates of many dossiers in the database: read in slim rows, written in batches of statements. */
@Component(service = RecountStore.class)
public final class JpaRecountStore implements RecountStore {

    private static final String SLIM = "select d.id, d.version, d.code, d.receivingUnit, d.procedureCode,"
            + " d.procedureVersion, d.caseCode, d.state, d.stepCode, d.unitCode, d.clockStart, d.dueCurrent"
            + " from Dossier d where d.open = :open and d.clockStart is not null and d.dueCurrent is not null";

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaRecountStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Run save(Run run) {
        var manager = current.get();
        long id = run.recount().id();
        var row = id == 0 ? new RecountEntity() : manager.find(RecountEntity.class, id);
        row.write(run);
        manager.persist(row);
        return row.toRecord();
    }

    @Override
    public Optional<Run> next() {
        return current.get()
                .createQuery("select r from Recount r where r.endedAt is null order by r.id", RecountEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RecountEntity::toRecord);
    }

    @Override
    public List<Recount> latest(int limit) {
        return current.get()
                .createQuery("select r from Recount r order by r.id desc", RecountEntity.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row.toRecord().recount())
                .toList();
    }

    @Override
    public long countDue(Instant due, Set<String> units) {
        var jpql = "select count(d.id) from Dossier d where d.open = :open and d.clockStart is not null"
                + " and d.dueCurrent is not null and d.dueKey >= :due"
                + (units.isEmpty() ? "" : " and d.receivingUnit in :units");
        var query = current.get()
                .createQuery(jpql, Long.class)
                .setParameter("open", true)
                .setParameter("due", due.toEpochMilli());
        if (!units.isEmpty()) {
            query.setParameter("units", units);
        }
        return query.getSingleResult();
    }

    @Override
    public List<OpenClock> after(Cursor cursor, int limit) {
        // H2 goes along the index on (is_open, id) only when both are named in the order; else it sorts all that
        // follow.
        return clocks(current.get()
                .createQuery(SLIM + " and d.id > :id and d.dueCurrent >= :due order by d.open, d.id", Object[].class)
                .setParameter("due", Nanos.of(Instant.ofEpochMilli(cursor.dueMillis())))
                .setParameter("id", cursor.dossierId())
                .setMaxResults(limit));
    }

    @Override
    public List<OpenClock> of(Collection<Long> dossierIds) {
        return dossierIds.isEmpty()
                ? List.of()
                : clocks(current.get()
                        .createQuery(SLIM + " and d.id in :ids", Object[].class)
                        .setParameter("ids", dossierIds));
    }

    private List<OpenClock> clocks(TypedQuery<Object[]> query) {
        var rows = query.setParameter("open", true).getResultList();
        var pauses = standstills(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> new OpenClock(
                        (Long) row[0],
                        (Long) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (DossierState) row[7],
                        Optional.ofNullable((String) row[8]),
                        (String) row[9],
                        Nanos.instant((Long) row[10]),
                        Nanos.instant((Long) row[11]),
                        pauses.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    /**
     * Read by hand: five intervals each of a hundred thousand dossiers are too many for objects in between. Over the
     * range of ids, since H2 compares each row with every member of a list.
     */
    private Map<Long, List<Standstill>> standstills(List<Long> ids) {
        Map<Long, List<Standstill>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            overRange(
                    "select c.dossier_id, c.started_at, c.ended_at, c.reason from dossier d"
                            + " join clock_interval c on c.dossier_id = d.id"
                            + " where d.is_open = ? and d.id >= ? and d.id <= ? and c.counts = false"
                            + " order by c.dossier_id, c.interval_no",
                    ids,
                    rows -> {
                        var start = Nanos.instant(rows.getLong(2));
                        long end = rows.getLong(3);
                        var ended = rows.wasNull() ? Optional.<Instant>empty() : Optional.of(Nanos.instant(end));
                        found.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                                .add(new Standstill(start, ended, rows.getString(4)));
                    });
        }
        return found;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Open dossiers from the lowest to the highest of the ids; others in between come along. */
    private void overRange(String sql, Collection<Long> ids, RowReader reader) {
        try (var statement = current.get().unwrap(Connection.class).prepareStatement(sql)) {
            statement.setBoolean(1, true);
            statement.setLong(2, Collections.min(ids));
            statement.setLong(3, Collections.max(ids));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("open dossiers could not be read", e);
        }
    }

    @Override
    public Map<Long, Head> move(List<Move> moves) {
        var changed = updated(moves);
        Map<Long, Head> heads = new HashMap<>();
        if (!changed.isEmpty()) {
            var wanted = Set.copyOf(changed);
            overRange(
                    "select j.dossier_id, j.entry_no, j.happened_at, j.entry_hash from dossier d"
                            + " join journal j on j.dossier_id = d.id and j.entry_no ="
                            + " (select max(k.entry_no) from journal k where k.dossier_id = d.id)"
                            + " where d.is_open = ? and d.id >= ? and d.id <= ?",
                    changed,
                    rows -> {
                        if (wanted.contains(rows.getLong(1))) {
                            heads.put(
                                    rows.getLong(1),
                                    new Head(rows.getInt(2), Nanos.instant(rows.getLong(3)), rows.getString(4)));
                        }
                    });
        }
        return heads;
    }

    /** Batched by hand: the rows changed per statement tell which dossiers somebody else was faster with. */
    private List<Long> updated(List<Move> moves) {
        var manager = current.get();
        manager.flush();
        List<Long> changed = new ArrayList<>();
        try (var statement = manager.unwrap(Connection.class)
                .prepareStatement("update dossier set due_current = ?, due_key = ?, watch_at = 0, version = version + 1"
                        + " where id = ? and version = ? and is_open = ?")) {
            for (Move move : moves) {
                statement.setLong(1, Nanos.of(move.due()));
                statement.setLong(2, move.due().toEpochMilli());
                statement.setLong(3, move.dossierId());
                statement.setLong(4, move.version());
                statement.setBoolean(5, true);
                statement.addBatch();
            }
            int[] counts = moves.isEmpty() ? new int[0] : statement.executeBatch();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    changed.add(moves.get(i).dossierId());
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("due dates could not be moved", e);
        }
        return changed;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        var manager = current.get();
        manager.flush();
        try (var statement = manager.unwrap(Connection.class)
                .prepareStatement("insert into journal (dossier_id, entry_no, happened_at, by_id, by_name, action,"
                        + " from_state, to_state, step_code, unit_code, remark, details, previous_hash, entry_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (JournalEntry entry : entries) {
                statement.setLong(1, entry.dossierId());
                statement.setInt(2, entry.sequence());
                statement.setLong(3, Nanos.of(entry.at()));
                statement.setLong(4, entry.by().id());
                statement.setString(5, entry.by().name());
                statement.setString(6, entry.action());
                statement.setString(7, entry.from().map(Enum::name).orElse(null));
                statement.setString(8, entry.to().name());
                statement.setString(9, entry.stepCode().orElse(null));
                statement.setString(10, entry.unitCode());
                statement.setString(11, entry.comment());
                statement.setString(12, json.write(entry.details()));
                statement.setString(13, entry.previousHash());
                statement.setString(14, entry.hash());
                statement.addBatch();
            }
            if (!entries.isEmpty()) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException("the journal could not be written", e);
        }
    }

    @Override
    public void report(long runId, List<MovedDate> moved) {
        var manager = current.get();
        manager.flush();
        try (var statement = manager.unwrap(Connection.class)
                .prepareStatement("insert into recount_move"
                        + " (recount_id, line_no, dossier_code, unit_code, due_before, due_after)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            for (MovedDate each : moved) {
                statement.setLong(1, runId);
                statement.setLong(2, each.position());
                statement.setString(3, each.dossierCode());
                statement.setString(4, each.unitCode());
                statement.setObject(5, Nanos.of(each.before()));
                statement.setObject(6, Nanos.of(each.after()));
                statement.addBatch();
            }
            if (!moved.isEmpty()) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException("the report could not be written", e);
        }
    }

    @Override
    public List<MovedDate> report(long runId, long afterPosition, int limit) {
        List<?> rows = current.get()
                .createNativeQuery("select line_no, dossier_code, unit_code, due_before, due_after from recount_move"
                        + " where recount_id = ? and line_no > ? order by line_no")
                .setParameter(1, runId)
                .setParameter(2, afterPosition)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static MovedDate line(Object[] row) {
        return new MovedDate(
                ((Number) row[0]).longValue(), (String) row[1], (String) row[2], instant(row[3]), instant(row[4]));
    }

    private static Optional<Instant> instant(Object nanos) {
        return nanos instanceof Number number ? Optional.of(Nanos.instant(number.longValue())) : Optional.empty();
    }
}
