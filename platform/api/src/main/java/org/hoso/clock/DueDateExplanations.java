package org.hoso.clock;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Explains due dates. Any thread; a dossier is one read transaction, a question needs none. */
@ProviderType
public interface DueDateExplanations {

    /** The times of a dossier. Refused {@code not-found} when there is none or it is not for this actor's eyes. */
    Decision<DossierExplanation> ofDossier(Actor actor, String code);

    /**
     * The due date of a clock that need not exist. Refusals stand at the fields {@code start}, {@code duration},
     * {@code pause}, {@code unit}, {@code convention}, {@code cutoff}: {@code due.start}, {@code due.pause},
     * {@code due.convention}, {@code due.cutoff} with what was typed, {@code unit.unknown}, and {@code calendar.refused} with why in Vietnamese and in English.
     */
    Decision<Explanation> explain(Question question);

    /**
     * A question as it was typed.
     *
     * @param start      local date and time of Vietnam such as {@code 2026-02-13T10:00}, or one with an offset
     * @param duration   such as {@code 3 working days}, {@code 4 giờ làm việc}, {@code 15 calendar days},
     *                   {@code same day}, {@code none}
     * @param pauses     each {@code FROM/TO}; the last one may leave {@code TO} out while it lasts
     * @param unit       whose working time; that of the locality when empty
     * @param convention {@code receipt-date} or {@code hour-slot}; the one in force at the start when empty
     * @param cutoff     such as {@code 15:00}; it moves same-day limits only, for others a line says so
     */
    record Question(
            String start,
            String duration,
            List<String> pauses,
            Optional<String> unit,
            Optional<String> convention,
            Optional<String> cutoff) {
        public Question {
            pauses = List.copyOf(pauses);
        }
    }
}
