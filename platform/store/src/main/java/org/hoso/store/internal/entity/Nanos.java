package org.hoso.store.internal.entity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as nanoseconds since 1970 UTC: exact on both databases and independent of time zones (years 1678 to 2262). */
public final class Nanos {

    private static final long SECOND = 1_000_000_000L;

    private Nanos() {}

    public static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), SECOND), instant.getNano());
    }

    public static @Nullable Long of(Optional<Instant> instant) {
        return instant.isPresent() ? Long.valueOf(of(instant.get())) : null;
    }

    public static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    public static Optional<Instant> optional(@Nullable Long nanos) {
        return Optional.ofNullable(nanos).map(Nanos::instant);
    }
}
