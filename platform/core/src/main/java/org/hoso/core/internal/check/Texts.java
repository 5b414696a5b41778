package org.hoso.core.internal.check;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.decision.Reason;

/** Cleaning and bounding of typed text. */
public final class Texts {

    /** Longest comment, note or word of an official. */
    public static final int COMMENT = 2_000;

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
    private static final Pattern FORBIDDEN_BUT_LINES =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n\\t]]");

    private Texts() {}

    /** NFC, blanks at the ends removed, line ends as \n. */
    public static String clean(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
    }

    /** A fault of a one-line text: {@code field.pattern} for control characters, {@code field.too-long}. */
    public static Optional<Reason> line(String field, String text, int max) {
        return fault(field, text, max, FORBIDDEN);
    }

    /** A fault of a text of several lines. */
    public static Optional<Reason> lines(String field, String text, int max) {
        return fault(field, text, max, FORBIDDEN_BUT_LINES);
    }

    private static Optional<Reason> fault(String field, String text, int max, Pattern forbidden) {
        if (text.codePointCount(0, text.length()) > max) {
            return Optional.of(Reason.at(field, "field.too-long", max));
        }
        return forbidden.matcher(text).find() ? Optional.of(Reason.at(field, "field.pattern")) : Optional.empty();
    }
}
