package org.hoso.notice;

import java.util.List;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The warnings of the official who asks; never those of others. Any thread; each call is one transaction. */
@ProviderType
public interface Notices {

    /** How many are unread, at most 100. */
    int unread(Actor actor);

    /** The newest, at most 50. */
    List<Notice> newest(Actor actor);

    /** Marks one as read; nothing happens when it is not the actor's. */
    void read(Actor actor, long id);

    /** Marks all as read. */
    void readAll(Actor actor);
}
