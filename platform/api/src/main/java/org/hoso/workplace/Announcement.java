package org.hoso.workplace;

import java.time.Instant;
import java.util.Optional;
import org.hoso.procedure.LocalText;

/**
 * Words of an administrator to everybody who works in the desk.
 *
 * @param id   0 until stored
 * @param from when it begins to be shown
 * @param to   when it is no longer shown, empty for until it is ended
 * @param by   name of who posted it; empty text until stored
 */
public record Announcement(long id, Level level, Instant from, Optional<Instant> to, LocalText text, String by) {

    /** How much it matters. */
    public enum Level {
        INFORMATION,
        WARNING,
        URGENT
    }
}
