package org.hoso.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/**
 * The rows of the scenario {@code lifecycle} by hand-written JDBC, with the same commits: what the scenario is compared
 * with. The values are those of a dossier that the scenario stored before; nothing is decided, checked or computed.
 */
@NullUnmarked // Columns of any table are read and written again, whatever is in them.
final class LifecycleJdbc {

    private static final int CHANGES = 12;
    private static final int FILES = 3;

    private final DataSource dataSource;
    private final AtomicLong ids = new AtomicLong((1L << 40) + System.currentTimeMillis() * 1_000);
    private final String run = Long.toString(System.nanoTime(), 36);
    private final Map<String, List<Map<String, Object>>> model = new LinkedHashMap<>();

    private LifecycleJdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs after at least one {@code lifecycle} in the same database. */
    static void run(TestStores stores, int dossiers, int threads) throws Exception {
        var jdbc = new LifecycleJdbc(stores.dataSource);
        jdbc.readModel();
        jdbc.work(Math.min(100, dossiers), threads);
        double seconds = jdbc.work(dossiers, threads);
        System.out.printf(
                Locale.ROOT,
                "lifecycle-jdbc.dossiers,%1$.2f,%1$.2f,%1$.2f,1/s%n"
                        + "lifecycle-jdbc.changes,%2$.2f,%2$.2f,%2$.2f,1/s%n",
                dossiers / seconds,
                dossiers * CHANGES / seconds);
    }

    private void readModel() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            long id = number(
                    connection,
                    "select max(dossier_id) from journal where entry_no = ? and action = 'FINISH'",
                    CHANGES);
            model.put("dossier", rows(connection, "select * from dossier where id = ?", id));
            model.put(
                    "clock",
                    rows(connection, "select * from clock_interval where dossier_id = ? order by interval_no", id));
            model.put("journal", rows(connection, "select * from journal where dossier_id = ? order by entry_no", id));
            model.put("terms", rows(connection, "select * from search_term where dossier_id = ?", id));
            model.put("files", rows(connection, "select * from attachment where dossier_id = ? order by id", id));
        }
    }

    private double work(int dossiers, int threads) throws Exception {
        var next = new AtomicInteger();
        long start = System.nanoTime();
        DossierStoreContract.together(threads, thread -> {
            official(next, dossiers);
            return true;
        });
        return (System.nanoTime() - start) / 1e9;
    }

    private void official(AtomicInteger next, int dossiers) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            while (next.getAndIncrement() < dossiers) {
                whole(connection, ids.incrementAndGet());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void whole(Connection connection, long id) throws SQLException {
        uploads(connection, id);
        receive(connection, id);
        for (int change = 2; change <= CHANGES; change++) {
            change(connection, id, change);
        }
    }

    private void uploads(Connection connection, long id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into upload (id, official_id, file_name, media_type,"
                + " size_bytes, sha256, uploaded_at) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < FILES; i++) {
                var file = model.get("files").get(i);
                bind(
                        insert,
                        List.of(
                                run + "-" + id + "-" + i,
                                7L,
                                file.get("file_name"),
                                file.get("media_type"),
                                file.get("size_bytes"),
                                file.get("sha256"),
                                file.get("uploaded_at")));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private void receive(Connection connection, long id) throws SQLException {
        var agency = "H47.JDBC" + id % 200;
        var day = java.sql.Date.valueOf("2026-01-05");
        if (update(
                        connection,
                        "update dossier_number set last_number = last_number + 1 where agency_code = ? and received_on = ?",
                        agency,
                        day)
                == 0) {
            update(
                    connection,
                    "insert into dossier_number (agency_code, received_on, last_number) values (?, ?, 1)"
                            + onConflict(connection),
                    agency,
                    day);
        }
        number(
                connection,
                "select last_number from dossier_number where agency_code = ? and received_on = ?",
                agency,
                day);
        var dossier = new LinkedHashMap<>(model.get("dossier").get(0));
        dossier.put("id", id);
        dossier.put("version", 1L);
        dossier.put("code", run + "-" + id);
        dossier.put("tracking_token", run + "." + id);
        insert(connection, "dossier", List.of(dossier));
        insert(connection, "clock_interval", own(model.get("clock").subList(0, 1), id));
        insert(connection, "search_term", own(model.get("terms"), id));
        for (int i = 0; i < FILES; i++) {
            rows(connection, "select * from upload where id = ?", run + "-" + id + "-" + i);
            update(connection, "delete from upload where id = ?", run + "-" + id + "-" + i);
        }
        var files = own(model.get("files"), id);
        for (int i = 0; i < FILES; i++) {
            files.get(i).put("id", id * FILES + i);
        }
        insert(connection, "attachment", files);
        insert(connection, "journal", own(model.get("journal").subList(0, 1), id));
        connection.commit();
    }

    private void change(Connection connection, long id, int change) throws SQLException {
        rows(connection, "select * from dossier where id = ?", id);
        rows(connection, "select * from clock_interval where dossier_id = ? order by interval_no", id);
        rows(
                connection,
                "select * from journal where dossier_id = ? order by entry_no desc fetch first 1 rows only",
                id);
        var row = model.get("dossier").get(0);
        int updated = update(
                connection,
                "update dossier set version = ?, state = ?, is_open = ?, step_code = ?, unit_code = ?, official_id = ?,"
                        + " official_name = ?, since_at = ?, changed_key = ?, content = ?, finished_at = ?"
                        + " where id = ? and version = ?",
                (long) change,
                row.get("state"),
                row.get("is_open"),
                row.get("step_code"),
                row.get("unit_code"),
                row.get("official_id"),
                row.get("official_name"),
                (Long) row.get("since_at") + change,
                (Long) row.get("changed_key") + change,
                row.get("content"),
                row.get("finished_at"),
                id,
                change - 1L);
        if (updated != 1) {
            throw new IllegalStateException("changed by somebody else");
        }
        var clock = model.get("clock");
        var last = clock.get(Math.min(change - 2, clock.size() - 1));
        update(
                connection,
                "update clock_interval set ended_at = ? where dossier_id = ? and interval_no = ?",
                last.get("ended_at"),
                id,
                change - 1);
        if (change <= clock.size()) {
            insert(connection, "clock_interval", own(clock.subList(change - 1, change), id));
        }
        insert(connection, "journal", own(model.get("journal").subList(change - 1, change), id));
        connection.commit();
    }

    private static String onConflict(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? " on conflict do nothing" : "";
    }

    private static List<Map<String, Object>> own(List<Map<String, Object>> rows, long id) {
        var own = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            var copy = new LinkedHashMap<>(row);
            copy.put("dossier_id", id);
            own.add(copy);
        }
        return own;
    }

    private static void insert(Connection connection, String table, List<Map<String, Object>> rows)
            throws SQLException {
        var columns = rows.get(0).keySet();
        var sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (?"
                + ", ?".repeat(columns.size() - 1) + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, new ArrayList<>(row.values()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, java.util.Arrays.asList(values));
            return statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, java.util.Arrays.asList(values));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static List<Map<String, Object>> rows(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, java.util.Arrays.asList(values));
            try (ResultSet result = statement.executeQuery()) {
                var columns = result.getMetaData();
                var rows = new ArrayList<Map<String, Object>>();
                while (result.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), result.getObject(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
