package org.hoso.register;

import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Reading the registers. Any thread; each call is one read transaction. */
@ProviderType
public interface Registers {

    /** The entries a dossier led to, oldest first. Refused {@code not-found} when the actor may not see the dossier. */
    Decision<List<RegisterEntry>> ofDossier(Actor actor, long dossierId);

    /**
     * Newest entries of one register in the territories the actor works in, found by {@code text} in any field without
     * diacritics (empty: all). Ordered by id descending, keyset: only entries with an id below {@code beforeId}
     * ({@code Long.MAX_VALUE} for the first page); at most {@code limit}, and never more than 50.
     */
    List<RegisterEntry> search(Actor actor, String register, String text, long beforeId, int limit);

    /**
     * At most ten newest entries for the intake at a counter, of the territories that the clerk's one-stop lies in or
     * contains, with the fields that were asked for only: neither dossier (id 0) nor official (empty) is told. Empty
     * unless the actor receives one of the procedures today, and for a text of fewer than three letters and digits: a
     * counter looks one thing up, it does not read the book.
     */
    List<RegisterEntry> forIntake(Actor actor, IntakeLookup lookup);
}
