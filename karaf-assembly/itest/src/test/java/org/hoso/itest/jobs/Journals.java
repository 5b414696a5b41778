package org.hoso.itest.jobs;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the database of a stopped server. */
record Journals(String address) {

    private static final long NANOS = 1_000_000_000L;

    static Journals of(Path data) {
        return new Journals("jdbc:h2:file:" + data.resolve("hoso/database/hoso") + ";ACCESS_MODE_DATA=r");
    }

    /** The dossiers received at the one-stop of a territory that were handed over since: the user of each such entry. */
    Map<String, List<String>> handOvers(String territory, Instant since) throws SQLException {
        var found = new TreeMap<String, List<String>>();
        try (var connection = DriverManager.getConnection(address, "hoso", "");
                var query = connection.prepareStatement("select d.code, o.username from journal j"
                        + " join dossier d on d.id = j.dossier_id join official o on o.id = j.by_id"
                        + " where j.action = 'HAND_OVER' and d.receiving_unit = ?"
                        + " and j.happened_at >= ?")) {
            query.setString(1, territory + ".MC");
            query.setLong(2, NANOS * since.getEpochSecond());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString(1), code -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        return found;
    }
}
