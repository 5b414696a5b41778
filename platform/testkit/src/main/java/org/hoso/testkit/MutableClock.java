package org.hoso.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. Any thread. */
public final class MutableClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Instant now;

    public MutableClock(Instant start) {
        now = start;
    }

    /** A clock that stands at this local time of Vietnam, such as 2026-04-29T10:00. */
    public static MutableClock atVietnam(String localDateTime) {
        return new MutableClock(vietnam(localDateTime));
    }

    /** The instant of a local time of Vietnam. */
    public static Instant vietnam(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(VIETNAM).toInstant();
    }

    public synchronized void set(Instant instant) {
        now = instant;
    }

    public void setVietnam(String localDateTime) {
        set(vietnam(localDateTime));
    }

    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }
}
