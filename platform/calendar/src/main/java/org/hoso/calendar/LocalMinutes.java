package org.hoso.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Instants as whole minutes of Vietnamese local time since 1970-01-01T00:00. The zone Asia/Ho_Chi_Minh has been UTC+7 without daylight
 * saving since 1975, that is, over the whole range of a calendar, so one constant replaces the look-up of zone rules.
 */
final class LocalMinutes {
    static final int DAY = 24 * 60;
    private static final long OFFSET_SECONDS = 7 * 3600;
    private static final long FAR = 253_000_000_000L;
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private LocalMinutes() {}

    static long of(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond() + OFFSET_SECONDS, 60L);
    }

    static Instant toInstant(long minutes) {
        return Instant.ofEpochSecond(minutes * 60 - OFFSET_SECONDS);
    }

    static LocalDateTime toDateTime(long minutes) {
        return LocalDateTime.ofEpochSecond(minutes * 60, 0, ZoneOffset.UTC);
    }

    /** Moments beyond any calendar are cut to years -9999 and 9999, so that they can be named in a refusal. */
    static LocalDateTime toDateTime(Instant instant) {
        long seconds = Math.max(-FAR, Math.min(FAR, instant.getEpochSecond()));
        return LocalDateTime.ofEpochSecond(seconds, 0, OFFSET);
    }

    static long day(long minutes) {
        return Math.floorDiv(minutes, (long) DAY);
    }

    static int minuteOfDay(long minutes) {
        return (int) Math.floorMod(minutes, (long) DAY);
    }
}
