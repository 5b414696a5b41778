package org.hoso.store.internal.schema;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.DatabaseChangeLogLock;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import liquibase.util.NetUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the change log of this bundle to a database. */
public final class SchemaUpdate {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpdate.class);
    private static final String CHANGE_LOG = "org/hoso/store/schema/changelog.xml";

    /**
     * Applies what is missing and returns how many change sets that were.
     *
     * @throws SQLException when the database cannot be reached
     * @throws SchemaFault  when a change cannot be applied
     */
    public int apply(DataSource dataSource) throws SQLException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        // Liquibase finds its parts by service loading: only this bundle's class loader sees the jar it carries.
        thread.setContextClassLoader(SchemaUpdate.class.getClassLoader());
        try (Connection connection = dataSource.getConnection()) {
            return Scope.child(scope(), () -> applyTo(connection));
        } catch (SQLException e) {
            throw e;
        } catch (LiquibaseException e) {
            throw new SchemaFault("the schema cannot be brought up to date: " + e.getMessage(), e);
        } catch (Exception e) {
            // The runner's signature is the library's; what is left are its unchecked faults.
            throw new SchemaFault("the schema cannot be brought up to date: " + e, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, Object> scope() {
        var scope = new HashMap<String, Object>();
        scope.put(Scope.Attr.classLoader.name(), SchemaUpdate.class.getClassLoader());
        scope.put(Scope.Attr.logService.name(), new SchemaLog());
        scope.put(Scope.Attr.ui.name(), new LoggerUIService());
        scope.put("liquibase.changelogLockWaitTimeInMinutes", 1L);
        scope.put("liquibase.secureParsing", true);
        return scope;
    }

    private static int applyTo(Connection connection) throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        releaseStaleLock(database);
        try (var resources = new ClassLoaderResourceAccessor(SchemaUpdate.class.getClassLoader())) {
            var liquibase = new Liquibase(CHANGE_LOG, resources, database);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            var contexts = new Contexts();
            var labels = new LabelExpression();
            int missing = liquibase.listUnrunChangeSets(contexts, labels).size();
            if (missing > 0) {
                LOG.info("Updating the schema of {}: {} change sets", product(connection), missing);
                liquibase.update(contexts, labels);
            }
            return missing;
        }
    }

    /** A process that was killed while it updated the schema leaves its lock behind; only its own host may say so. */
    private static void releaseStaleLock(Database database) throws LiquibaseException {
        LockService locks = LockServiceFactory.getInstance().getLockService(database);
        locks.init();
        for (DatabaseChangeLogLock lock : locks.listLocks()) {
            boolean ofThisHost = lock.getLockedBy().startsWith(NetUtil.getLocalHostName());
            boolean olderThanThisProcess = lock.getLockGranted().getTime()
                    < ManagementFactory.getRuntimeMXBean().getStartTime();
            if (ofThisHost && olderThanThisProcess) {
                LOG.warn("Releasing the schema lock left by an earlier start at {}", lock.getLockGranted());
                locks.forceReleaseLock();
            } else {
                LOG.warn(
                        "The schema is locked by {} since {}; if no other server is starting, run"
                                + " 'update databasechangeloglock set locked = false'",
                        lock.getLockedBy(),
                        lock.getLockGranted());
            }
        }
    }

    private static String product(Connection connection) throws SQLException {
        var data = connection.getMetaData();
        return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
    }

    /** A change could not be applied; trying again without mending the cause does not help. */
    public static final class SchemaFault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SchemaFault(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
