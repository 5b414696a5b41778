package org.hoso.workplace;

import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Announcements to the officials of the locality. Any thread. */
@ProviderType
public interface Announcements {

    /** Those in force that the actor has not dismissed, the most urgent first. */
    List<Announcement> current(Actor actor);

    /** The newest 100, also those of the past and the future; empty for others than system administrators. */
    List<Announcement> all(Actor actor);

    /**
     * Posts one. Refusals: {@code right.missing}, {@code field.required} at {@code text.vi} or {@code text.en},
     * {@code field.too-long} there, {@code field.date} at {@code to} when it ends before it begins or now.
     */
    Decision<Announcement> post(Actor actor, Announcement announcement);

    /** Ends one now. Refusals: {@code right.missing}, {@code not-found}. */
    Decision<Announcement> end(Actor actor, long id);

    /** It is not shown to this actor any more. */
    void dismiss(Actor actor, long id);
}
