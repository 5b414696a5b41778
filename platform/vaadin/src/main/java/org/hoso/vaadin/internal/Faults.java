package org.hoso.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.nio.channels.ClosedChannelException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user sees when a screen fails: a message and an incident code that is also in the log. */
final class Faults implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHOWN_MILLISECONDS = 10_000;

    @Override
    public void error(ErrorEvent event) {
        var fault = event.getThrowable();
        if (isBrowserGone(fault)) {
            LOG.debug("A browser did not wait for its answer", fault);
            return;
        }
        var incident = log(fault);
        if (UI.getCurrent() != null) {
            Notification.show(
                    Texts.get(Texts.current(), kind(fault) + ".text", incident),
                    SHOWN_MILLISECONDS,
                    Notification.Position.MIDDLE);
        }
    }

    /** True when an answer could not be written because the browser had closed its connection, as after "cancel". */
    static boolean isBrowserGone(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each.getClass().getName().equals("org.eclipse.jetty.io.EofException")
                    || each instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }

    /** Logs the fault once and gives the code to find it by. */
    static String log(Throwable fault) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var incident = HexFormat.of().formatHex(bytes);
        if (missing(fault)) {
            LOG.warn("Incident {}: {}", incident, fault.getMessage());
        } else {
            LOG.error("Incident {}", incident, fault);
        }
        return incident;
    }

    /** Key prefix of the texts that describe a fault. */
    static String kind(Throwable fault) {
        return missing(fault) ? "missing" : "fault";
    }

    private static boolean missing(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof MissingService) {
                return true;
            }
        }
        return false;
    }
}
