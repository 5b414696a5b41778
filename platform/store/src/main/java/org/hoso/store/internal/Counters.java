package org.hoso.store.internal;

import javax.persistence.EntityManager;

/**
 * Numbers without gaps: the row of a counter is locked until the transaction ends, and its number comes back when the
 * transaction is rolled back. Whoever needs a new counter locks one fixed row first, so that two never add the same:
 * H2 would let the second wait for its lock timeout and PostgreSQL would break its transaction.
 */
final class Counters {

    private final String table;
    private final String[] columns;

    /** A table with these key columns and {@code last_number}. */
    Counters(String table, String... columns) {
        this.table = table;
        this.columns = columns.clone();
    }

    int next(EntityManager manager, Object... key) {
        var where = " where " + String.join(" = ? and ", columns) + " = ?";
        var increase = "update " + table + " set last_number = last_number + 1" + where;
        if (run(manager, increase, key) == 0) {
            run(manager, "update revision set number = number + 1 where name = 'counters'");
            if (run(manager, increase, key) == 0) {
                run(manager, insert(), key);
            }
        }
        var query = manager.createNativeQuery("select last_number from " + table + where);
        bind(query, key);
        return ((Number) query.getSingleResult()).intValue();
    }

    private String insert() {
        return "insert into " + table + " (" + String.join(", ", columns) + ", last_number) values ("
                + "?, ".repeat(columns.length) + "1)";
    }

    private static int run(EntityManager manager, String sql, Object... key) {
        var query = manager.createNativeQuery(sql);
        bind(query, key);
        return query.executeUpdate();
    }

    private static void bind(javax.persistence.Query query, Object... key) {
        for (int i = 0; i < key.length; i++) {
            query.setParameter(i + 1, key[i]);
        }
    }
}
