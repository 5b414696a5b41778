package org.hoso.dossier;

import java.time.Duration;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes internal actions back: handing over, taking, giving back, assigning, completing a step, signing, sending back
 * and proposing a refusal, as long as nothing has left the house. The journal keeps what was done and gets one entry
 * more. Any thread; one transaction.
 */
@ProviderType
public interface DossierUndo {

    /** The name of the action in the journal. */
    String ACTION = "UNDO";

    /** For how long an action can be taken back. */
    Duration window();

    /**
     * Takes the actor's own last action on a dossier back.
     *
     * <p>Refusals: {@code not-found}, {@code dossier.stale} (who, when, action) when {@code version} is not the present
     * one, {@code undo.changed} (who, action) when the last action is somebody else's, {@code undo.not-internal}
     * (action), {@code undo.entered} when it wrote a register entry, {@code undo.too-late} with the minutes allowed.
     */
    Decision<Dossier> undo(Actor actor, long dossierId, long version);
}
