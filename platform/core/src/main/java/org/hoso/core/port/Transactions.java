package org.hoso.core.port;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** The one place for transactions. All stores called inside {@code work} take part in the same one. */
@ProviderType
public interface Transactions {

    /**
     * Runs {@code work} in a transaction and commits it; whatever it throws rolls it back and is thrown on. Tried again
     * (at most five times, with a short random wait) only on an optimistic-lock, serialisation or deadlock fault of
     * the database, so {@code work} must have no effect outside the stores. Must not be nested.
     *
     * @throws StorageUnavailable when the database cannot be reached
     */
    <T> T write(Supplier<T> work);

    /** Runs {@code work} in a read-only transaction; never tried again. Must not be nested. */
    <T> T read(Supplier<T> work);
}
