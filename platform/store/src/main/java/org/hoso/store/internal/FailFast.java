package org.hoso.store.internal;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** A lost connection is reported at once: the pool has waited already, and reconnects by itself. */
public final class FailFast implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        var login = session.getLogin();
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
