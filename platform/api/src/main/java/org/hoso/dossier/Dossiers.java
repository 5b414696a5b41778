package org.hoso.dossier;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Reading dossiers under the rights of the asker. Any thread; each call is one read transaction. */
@ProviderType
public interface Dossiers {

    /** Opens a dossier. Refused {@code not-found} when it does not exist or is not for this actor's eyes (logged). */
    Decision<DossierDetails> open(Actor actor, long id);

    /** Like {@link #open}, by code; blanks around it and case are ignored. */
    Decision<DossierDetails> open(Actor actor, String code);

    /** To whom the actor may assign the dossier now, by name; empty when they may not or nobody else does the step. */
    List<Assignee> assignees(Actor actor, long id);

    /**
     * Counts of the queues the actor has, in the order of the desk; others are left out. Cheap: they are kept until a
     * dossier moves into or out of the queue; what only time changes may be a minute old.
     */
    List<QueueCount> counts(Actor actor);

    /** A page of a queue; empty when the actor does not have the queue. */
    Page<DossierRow> page(Actor actor, ListRequest request);

    /** How many dossiers of a queue a filter leaves, read anew; 0 when the actor does not have the queue. */
    QueueCount count(Actor actor, Queue queue, DossierFilter filter);

    /**
     * Finds dossiers by code, name, phone or identity number, words in any order, without diacritics, also the
     * beginning of a word; newest first.
     *
     * @param limit 1 to 50
     */
    List<DossierRow> search(Actor actor, String text, int limit);

    /**
     * Open dossiers of the running tax loop that the actor's own lists show, those that wait longest first.
     *
     * @param sector only this sector's
     * @param limit  1 to 50
     */
    default Page<ObligationRow> obligations(Actor actor, String sector, Optional<Page.Cursor> after, int limit) {
        return new Page<>(List.of(), Optional.empty());
    }

    /**
     * What the sector finds worth a warning about a dossier, such as another open dossier about the same parcel; empty
     * when the actor may not see it. The texts are in the sector's files. Looks into registers and dossiers and may take a
     * second or two: not for the thread of a screen.
     */
    default List<Reason> warnings(Actor actor, long id) {
        return List.of();
    }
}
