package org.hoso.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.LongPollingCacheFilter;
import jakarta.servlet.http.HttpServletRequest;
import org.atmosphere.cpr.AtmosphereResource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The push connection of a page that polls. A poll ends with the one message it carries. It is open from the moment at
 * which the container has put it aside until it has carried one; what changes meanwhile stays in the page's state, and
 * the next poll takes it all at once. A message is kept until a poll says that the page has seen it. The first poll that
 * does not may have come while the page waits for the answer of a request before it takes the message; the second one
 * gets it once more.
 *
 * <p>Flow's own way is left because it sends by other threads: a poll that is answered before the container has put it
 * aside then waits with its answer until its time is over, and late news of an earlier poll closes the present one. A
 * page learnt of a change up to a whole poll later (Flow's issue 16664).
 *
 * <p>Used under the lock of the session with the page as the current one; only {@link #putAside} sees to that itself.
 */
final class LongPolling extends AtmospherePushConnection {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LongPolling.class);
    private static final String CONNECTION = LongPolling.class.getName();

    /** A message of which no poll has said yet that the page has seen it. */
    private record Sent(int number, String message, int polls) {

        Sent afterPoll() {
            return new Sent(number, message, polls + 1);
        }
    }

    private transient @Nullable AtmosphereResource arriving;
    private transient @Nullable Sent unconfirmed;

    LongPolling(UI ui) {
        super(ui);
    }

    /** To be called when the request has left the servlet: a poll among the requests can take a message from now on. */
    static void putAside(HttpServletRequest request) {
        if (request.getAttribute(CONNECTION) instanceof LongPolling connection) {
            try {
                connection.getUI().accessSynchronously(connection::open);
            } catch (UIDetachedException e) {
                LOG.debug("The page of a poll was closed", e);
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
        if (before == null || before.number() <= seen(poll)) {
            unconfirmed = null;
            super.connect(poll);
            return;
        }
        unconfirmed = before.afterPoll();
        if (before.polls() == 1) {
            answer(poll, before.message());
        } else {
            super.connect(poll);
        }
    }

    @Override
    protected void sendMessage(String message) {
        var poll = getResource();
        unconfirmed = new Sent(getUI().getInternals().getServerSyncId() - 1, message, 0);
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
            LOG.debug("A poll was not answered", e);
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
