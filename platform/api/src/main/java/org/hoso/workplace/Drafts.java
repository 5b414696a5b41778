package org.hoso.workplace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.document.Upload;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps what officials type until they send it, so that nothing is lost by a crash, a log-out or a change of computer.
 * Each official sees only drafts of their own; they are removed after the number of days set by the operator. Files named
 * by a draft are kept as long as it. Any thread; each call is one transaction.
 */
@ProviderType
public interface Drafts {

    /** A draft in a list, without what was typed. */
    record Line(String id, Draft.Kind kind, String subject, String title, Instant savedAt) {}

    /**
     * Stores a draft and returns it with id, revision and time. Refusals: {@code draft.too-large} (more than 1,000
     * values or 200,000 characters in all), {@code draft.too-many} (50 drafts are kept already), {@code draft.stale} (it
     * was saved elsewhere since, or removed). Files that are gone or somebody else's are left out.
     */
    Decision<Draft> save(Actor actor, Draft draft);

    /** The actor's drafts, the last saved first, at most 50. */
    List<Line> mine(Actor actor);

    /** A draft of the actor; empty when there is none of this id. */
    Optional<Draft> open(Actor actor, String id);

    /** The actor's last saved draft about this; empty when there is none. */
    Optional<Draft> about(Actor actor, Draft.Kind kind, String subject);

    /** The files of a draft that are still there. */
    List<Upload> files(Actor actor, Draft draft);

    /** Removes a draft of the actor; does nothing when there is none of this id. */
    void delete(Actor actor, String id);
}
