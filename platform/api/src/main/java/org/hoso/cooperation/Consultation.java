package org.hoso.cooperation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.dossier.OfficialRef;

/**
 * A question to another unit about a dossier (lấy ý kiến, xác minh). The dossier stays where it lies; several may be
 * open at once.
 *
 * @param number        1 for the first of the dossier
 * @param stepCode      the step in which it was asked, empty outside steps
 * @param questionFiles ids of files of the dossier that belong to the question
 * @param due           until when the consulted unit is to answer
 * @param silenceAgrees true when no answer by then counts as consent
 * @param closedAt      when it was answered, recalled or agreed to by silence
 */
public record Consultation(
        long id,
        long dossierId,
        String dossierCode,
        int number,
        Kind kind,
        String askingUnit,
        String askedUnit,
        Optional<String> stepCode,
        String question,
        List<Long> questionFiles,
        OfficialRef askedBy,
        Instant askedAt,
        Instant due,
        boolean silenceAgrees,
        boolean pauses,
        State state,
        Optional<Answer> answer,
        int reminders,
        Optional<Instant> remindedAt,
        Optional<Instant> closedAt) {

    public Consultation {
        questionFiles = List.copyOf(questionFiles);
    }

    /** What is asked for. */
    public enum Kind {
        /** An opinion (lấy ý kiến). */
        OPINION,
        /** A fact to be verified (xác minh). */
        VERIFICATION
    }

    /** How far it is. */
    public enum State {
        OPEN,
        ANSWERED,
        /** The time was over without an answer, and silence counts as consent. */
        AGREED_BY_SILENCE,
        RECALLED
    }

    /** What the consulted unit thinks. */
    public enum Opinion {
        AGREE,
        DISAGREE,
        /** Neither: facts only. */
        INFORMATION
    }

    /**
     * The answer.
     *
     * @param files ids of files of the dossier that belong to the answer
     */
    public record Answer(Opinion opinion, String words, List<Long> files, OfficialRef by, Instant at) {
        public Answer {
            files = List.copyOf(files);
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The same, answered. */
    public Consultation answered(Answer given) {
        return with(State.ANSWERED, Optional.of(given), reminders, remindedAt, Optional.of(given.at()));
    }

    /** The same, closed without an answer. */
    public Consultation closed(State newState, Instant at) {
        return with(newState, answer, reminders, remindedAt, Optional.of(at));
    }

    /** The same, once more reminded of. */
    public Consultation reminded(Instant at) {
        return with(state, answer, reminders + 1, Optional.of(at), closedAt);
    }

    /** The same under its id; for the storage only. */
    public Consultation stored(long newId) {
        return new Consultation(
                newId,
                dossierId,
                dossierCode,
                number,
                kind,
                askingUnit,
                askedUnit,
                stepCode,
                question,
                questionFiles,
                askedBy,
                askedAt,
                due,
                silenceAgrees,
                pauses,
                state,
                answer,
                reminders,
                remindedAt,
                closedAt);
    }

    private Consultation with(
            State newState,
            Optional<Answer> newAnswer,
            int newReminders,
            Optional<Instant> newRemindedAt,
            Optional<Instant> newClosedAt) {
        return new Consultation(
                id,
                dossierId,
                dossierCode,
                number,
                kind,
                askingUnit,
                askedUnit,
                stepCode,
                question,
                questionFiles,
                askedBy,
                askedAt,
                due,
                silenceAgrees,
                pauses,
                newState,
                newAnswer,
                newReminders,
                newRemindedAt,
                newClosedAt);
    }
}
