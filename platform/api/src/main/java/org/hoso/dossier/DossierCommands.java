package org.hoso.dossier;

import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Carries out commands. Each is one transaction that writes dossier, journal, clock and register together; it is tried
 * again by itself only on an optimistic-lock or serialisation fault of the database. Any thread.
 */
@ProviderType
public interface DossierCommands {

    /**
     * Carries {@code command} out and returns the changed dossier.
     *
     * <p>Refusals: {@code not-found} (unknown, or not for this actor's eyes; logged), {@code right.missing} (may see
     * but not do this; logged), {@code dossier.stale} (who, when, action), {@code state.wrong} (the state does not
     * allow it), {@code comment.required}, {@code reason.required}, {@code fee.unsettled}, {@code sector.absent} (the
     * step needs a sector that is not running), {@code step.failed} (the sector's handler threw or took too long;
     * nothing was changed), {@code assignee.unfit} at {@code officialId} (does not
     * do this step there, or holds it already), {@code takeback.entered} (a register entry was made), {@code place.missing} (no unit for the next step in the territory), {@code fee.settled},
     * {@code upload.unknown}, {@code field.required}, {@code field.too-long}, {@code field.date}, {@code identity.form} at
     * the command's own fields ({@code comment}, {@code reasons.N}, {@code answerBy}, {@code receiverName}), form refusals at {@code form.CODE}, and those of the sector's own
     * rules. At times and proofs: {@code time.future}, {@code time.before-move} (the dossier was not there yet),
     * {@code time.too-far}, {@code proof.required}, {@code pause.overlaps}; of apologies {@code apology.no-due},
     * {@code apology.too-many}, {@code apology.too-far}, {@code apology.day-off}, {@code apology.not-later}.
     */
    Decision<Dossier> execute(Actor actor, DossierCommand command);
}
