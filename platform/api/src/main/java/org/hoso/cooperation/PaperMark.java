package org.hoso.cooperation;

import java.time.Instant;
import org.hoso.dossier.OfficialRef;

/**
 * What an official found about one paper; a working note, not part of the dossier.
 *
 * @param reason reason code as in a supplement request, empty text when the paper is right
 * @param words  words for the applicant, or empty text
 */
public record PaperMark(String paperCode, Verdict verdict, String reason, String words, OfficialRef by, Instant at) {

    /** What was found. */
    public enum Verdict {
        OK,
        WRONG,
        MISSING
    }
}
