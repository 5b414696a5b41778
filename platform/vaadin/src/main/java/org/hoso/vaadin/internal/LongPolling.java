package org.hoso.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.LongPollingCacheFilter;
import jakarta.servlet.http.HttpServletRequest;
import org.atmosphere.cpr.AtmosphereResource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The push connection of a page that polls. A poll ends with the one message it carries. It is open from the moment at
 * which the container has put it aside until it has carried one; what changes meanwhile stays in the page's state, and
 * the next poll takes it all at once. A message is kept until a poll says that the page has seen it, and is sent once
 * more to a poll that does not.
 *
 * <p>Flow's own way is left because it sends by other threads: a poll that is answered before the container has put it
 * aside then waits with its answer until its time is over, and late news of an earlier poll closes the present one. A
 * page learnt of a change up to a whole poll later (Flow's issue 16664).
 *
 * <p>Used under the lock of the session, as every push connection is; only {@link #putAside} takes it by itself.
 */
final class LongPolling extends AtmospherePushConnection {

    private static final long serialVersionUID = 1L;
    private static final String CONNECTION = LongPolling.class.getName();

    /** A message of which no poll has said yet that the page has seen it. */
    private record Sent(int number, String message, boolean again) {}

    private transient @Nullable AtmosphereResource arriving;
    private transient @Nullable Sent unconfirmed;

    LongPolling(UI ui) {
        super(ui);
    }

    /** To be called when the request has left the servlet: a poll among the requests can take a message from now on. */
    static void putAside(HttpServletRequest request) {
        if (request.getAttribute(CONNECTION) instanceof LongPolling connection) {
            var session = connection.getUI().getSession();
            if (session != null) {
                session.accessSynchronously(connection::open);
            }
        }
    }

    @Override
    public void connect(AtmosphereResource poll) {
        arriving = poll;
        poll.getRequest().setAttribute(CONNECTION, this);
    }

    private void open() {
        var poll = arriving;
        arriving = null;
        if (poll == null || !waits(poll)) {
            return;
        }
        var before = unconfirmed;
        if (before == null || before.again() || before.number() <= seen(poll)) {
            super.connect(poll);
        } else {
            unconfirmed = new Sent(before.number(), before.message(), true);
            answer(poll, before.message());
        }
    }

    @Override
    protected void sendMessage(String message) {
        var poll = getResource();
        unconfirmed = new Sent(getUI().getInternals().getServerSyncId() - 1, message, false);
        if (waits(poll)) {
            answer(poll, message);
        }
        super.connectionLost();
    }

    /** Flow does not say which poll was lost; one that still waits was not. */
    @Override
    public void connectionLost() {
        var poll = getResource();
        if (poll == null || !waits(poll)) {
            super.connectionLost();
        }
    }

    private static void answer(AtmosphereResource poll, String message) {
        try {
            poll.write(message);
        } catch (RuntimeException e) {
            // The browser has gone; should it come back, it gets the message again.
            LoggerFactory.getLogger(LongPolling.class).debug("A poll was not answered", e);
        }
    }

    private static boolean waits(AtmosphereResource poll) {
        if (!poll.isSuspended() || poll.isCancelled() || poll.isResumed()) {
            return false;
        }
        var end = poll.getAtmosphereResourceEvent();
        return !end.isCancelled()
                && !end.isResumedOnTimeout()
                && !end.isClosedByClient()
                && !end.isClosedByApplication()
                && end.throwable() == null;
    }

    /** The last message that the page has seen; all of them when it does not say. */
    private static int seen(AtmosphereResource poll) {
        var last = poll.getRequest().getHeader(LongPollingCacheFilter.SEEN_SERVER_SYNC_ID);
        try {
            return last == null ? Integer.MAX_VALUE : Integer.parseInt(last);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
