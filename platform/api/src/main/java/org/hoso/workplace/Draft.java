package org.hoso.workplace;

import java.time.Instant;
import java.util.Map;

/**
 * What an official has typed and not sent yet. Only that official can read it.
 *
 * @param id       empty text until stored
 * @param revision 0 until stored; counts the times it was saved
 * @param subject  what it is about: a procedure code, or the dossier and action; up to 200 characters
 * @param title    plain words for the list of drafts; up to 300 characters, longer ones are cut
 * @param values   the texts as typed, by field name
 * @param uploads  ids of files sent so far, to what they belong to, such as a paper code (empty text for others)
 * @param savedAt  when it was last saved
 */
public record Draft(
        String id,
        long revision,
        Kind kind,
        String subject,
        String title,
        Map<String, String> values,
        Map<String, String> uploads,
        Instant savedAt) {

    public Draft {
        values = Map.copyOf(values);
        uploads = Map.copyOf(uploads);
    }

    /** Where it is typed. */
    public enum Kind {
        /** Receiving one dossier. */
        INTAKE,
        /** Receiving many dossiers of one submitter. */
        BATCH,
        /** The dialog of an action on a dossier. */
        ACTION
    }

    /** A draft that is not stored yet. */
    public static Draft fresh(
            Kind kind, String subject, String title, Map<String, String> values, Map<String, String> uploads) {
        return new Draft("", 0, kind, subject, title, values, uploads, Instant.EPOCH);
    }

    /** The same draft with other content. */
    public Draft with(
            String newSubject, String newTitle, Map<String, String> newValues, Map<String, String> newUploads) {
        return new Draft(id, revision, kind, newSubject, newTitle, newValues, newUploads, savedAt);
    }
}
