package org.hoso.cooperation;

import java.util.Set;

/**
 * A question to be put to another unit.
 *
 * @param askedUnit     code of the unit asked
 * @param question      words, up to 2,000 characters
 * @param uploads       ids of uploads that go with it
 * @param workingDays   working days the unit has, 1 to 90
 * @param silenceAgrees true when no answer in that time counts as consent; only where the law says so
 * @param pauses        true when the dossier's own clock is to stand still meanwhile
 */
public record ConsultationRequest(
        Consultation.Kind kind,
        String askedUnit,
        String question,
        Set<String> uploads,
        int workingDays,
        boolean silenceAgrees,
        boolean pauses) {

    public ConsultationRequest {
        uploads = Set.copyOf(uploads);
    }

    /** A question without files that does not stop the dossier's clock. */
    public static ConsultationRequest of(
            Consultation.Kind kind, String askedUnit, String question, int workingDays, boolean silenceAgrees) {
        return new ConsultationRequest(kind, askedUnit, question, Set.of(), workingDays, silenceAgrees, false);
    }

    /** The same, stopping the dossier's own clock until it is closed. */
    public ConsultationRequest pausing() {
        return new ConsultationRequest(kind, askedUnit, question, uploads, workingDays, silenceAgrees, true);
    }
}
