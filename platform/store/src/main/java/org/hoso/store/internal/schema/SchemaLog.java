package org.hoso.store.internal.schema;

import java.util.logging.Level;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Liquibase's log lines as SLF4J lines, its chatter at debug level. */
final class SchemaLog extends AbstractLogService {

    @Override
    public int getPriority() {
        return PRIORITY_NOT_APPLICABLE;
    }

    @Override
    public liquibase.logging.Logger getLog(Class type) {
        return new Lines(LoggerFactory.getLogger(type));
    }

    private static final class Lines extends AbstractLogger {

        private final Logger logger;

        Lines(Logger logger) {
            this.logger = logger;
        }

        @Override
        public void log(Level level, @Nullable String message, @Nullable Throwable fault) {
            if (level.intValue() >= Level.SEVERE.intValue()) {
                logger.error(message, fault);
            } else if (level.intValue() >= Level.WARNING.intValue()) {
                logger.warn(message, fault);
            } else {
                logger.debug(message, fault);
            }
        }
    }
}
