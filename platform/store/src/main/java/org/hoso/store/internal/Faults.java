package org.hoso.store.internal;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import javax.persistence.OptimisticLockException;
import org.jspecify.annotations.Nullable;

/** Tells apart what a database fault means: worth another try, no database, or neither. */
final class Faults {

    /**
     * Serialisation failure and deadlock (both databases), lock not available, H2's lock timeout and conflict, and a
     * second first row of a thing: whoever looks again finds the row of the other and changes it.
     */
    private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01", "55P03", "HYT00", "90131", "23505");

    /** H2: lock timeout, concurrent update. */
    private static final Set<Integer> CONFLICT_CODES = Set.of(50200, 90131);

    /** PostgreSQL: shutting down, starting up, too many connections. H2: closed, broken, locked by another process. */
    private static final Set<String> UNAVAILABLE_STATES =
            Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121", "90020", "90135");

    private Faults() {}

    /** True when the same work may succeed when it is simply done again. */
    static boolean isConflict(Throwable fault) {
        return anyCause(fault, Faults::isConflictCause);
    }

    /** True when the database could not be reached or was lost. */
    static boolean isUnavailable(Throwable fault) {
        return anyCause(fault, Faults::isUnavailableCause);
    }

    private static boolean isConflictCause(Throwable cause) {
        if (cause instanceof OptimisticLockException
                || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
            return true;
        }
        if (!(cause instanceof SQLException sql) || sql.getSQLState() == null) {
            return false;
        }
        return CONFLICT_STATES.contains(sql.getSQLState()) || CONFLICT_CODES.contains(sql.getErrorCode());
    }

    private static boolean isUnavailableCause(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08") || UNAVAILABLE_STATES.contains(sql.getSQLState()));
    }

    private static boolean anyCause(Throwable fault, Predicate<Throwable> test) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable each = fault; each != null && seen.add(each); each = each.getCause()) {
            if (test.test(each)) {
                return true;
            }
            if (each instanceof SQLException sql) {
                for (SQLException next = sql.getNextException(); next != null; next = next.getNextException()) {
                    if (seen.add(next) && test.test(next)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
