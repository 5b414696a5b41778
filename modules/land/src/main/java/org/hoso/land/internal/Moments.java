package org.hoso.land.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Moments of registration, to the minute, in Vietnam. */
public final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút', dd/MM/uuuu", Locale.ROOT);

    private Moments() {}

    /** As kept in the register: 2026-11-25T14:59; seconds are cut off, not rounded. */
    public static String stored(Instant instant) {
        return STORED.format(instant.atZone(ZONE));
    }

    /** In words; what is no moment comes back as it is. */
    public static String words(String stored) {
        try {
            return WORDS.format(LocalDateTime.parse(stored, STORED));
        } catch (DateTimeParseException fault) {
            return stored;
        }
    }
}
