package org.hoso.cooperation;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.dossier.Page;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Consulting other units. Each change is one transaction with its journal entry; the dossier itself keeps its version,
 * so that an answer does not stand in the way of whoever works on it. While a consultation is open, the officials of the
 * consulted unit may read the dossier. Any thread.
 */
@ProviderType
public interface Consultations {

    /** A consultation, and what the asker may do with it now. */
    record Line(Consultation consultation, boolean mayAnswer, boolean mayRecall) {}

    /** True when the actor holds the dossier, or leads the unit where it lies, so that they may consult. */
    boolean mayAsk(Actor actor, long dossierId);

    /** The units that can be asked today, by name. */
    List<Unit> askable(Actor actor);

    /**
     * Asks. The due date is counted in the consulted unit's calendar. Refusals: {@code not-found},
     * {@code right.missing}, {@code state.wrong}, {@code unit.unknown} at {@code askedUnit} (also the own unit),
     * {@code field.required} and {@code field.too-long} at {@code question}, {@code field.number} at
     * {@code workingDays}, {@code upload.unknown}.
     */
    Decision<Consultation> ask(Actor actor, long dossierId, ConsultationRequest request);

    /**
     * Answers: an official of the consulted unit, or whoever may recall it, when the answer came on paper. Refusals:
     * {@code not-found}, {@code right.missing}, {@code consultation.closed}, {@code field.required} at {@code words},
     * {@code field.too-long}, {@code upload.unknown}.
     */
    Decision<Consultation> answer(Actor actor, long consultationId, ConsultationAnswer answer);

    /** Takes the question back; the comment says why. Refusals as above, and {@code comment.required}. */
    Decision<Consultation> recall(Actor actor, long consultationId, String comment);

    /** Reminds the consulted unit, at most once in an hour ({@code consultation.reminded}). */
    Decision<Consultation> remind(Actor actor, long consultationId);

    /** The consultations of a dossier, oldest first; empty when the actor may not read it. */
    List<Line> ofDossier(Actor actor, long dossierId);

    /** What the actor's units are to answer, most urgent first. */
    Page<Consultation> toAnswer(Actor actor, Optional<Page.Cursor> after, int limit);

    /** How many the actor's units are to answer; empty when the actor is nobody who answers. */
    Optional<Long> countToAnswer(Actor actor);
}
