package org.hoso.dossier;

import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.procedure.Channel;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Dossiers announced by post or online, until a counter receives them. Only clerks who receive the procedure at the
 * counter announce, see, receive and drop them. Any thread; each call is one transaction.
 */
@ProviderType
public interface Filings {

    /**
     * What is to wait.
     *
     * @param values as typed on the intake page, at most 200,000 characters
     */
    record Request(
            Channel channel,
            String receivingUnit,
            String procedureCode,
            String title,
            String slip,
            Map<String, String> values) {
        public Request {
            values = Map.copyOf(values);
        }
    }

    /**
     * Lets it wait. Refusals: {@code right.missing}, {@code filing.channel} at {@code channel} for one brought in person,
     * {@code field.too-long} at {@code slip}, {@code draft.too-large}.
     */
    Decision<Filing> announce(Actor actor, Request request);

    /** Those that wait at the actor's counters, the oldest first, at most 50. */
    Page<Filing> waiting(Actor actor, Optional<Page.Cursor> after, int limit);

    /** How many wait at the actor's counters, counted up to 1,000; empty for somebody who receives nowhere. */
    Optional<Long> count(Actor actor);

    /** One that waits; empty when it ended or is not for the actor. */
    Optional<Filing> open(Actor actor, long id);

    /**
     * Receives it: the dossier begins now, and the filing ends with it. Refused {@code filing.gone} when it waits no more,
     * else as {@link Reception#receive}.
     */
    Decision<Dossier> receive(Actor actor, long id, ReceptionRequest request);

    /**
     * Drops it, because the papers never came or it was announced twice. Refusals: {@code filing.gone},
     * {@code comment.required} at {@code comment}, {@code field.too-long} there.
     */
    Decision<Filing> drop(Actor actor, long id, String comment);
}
