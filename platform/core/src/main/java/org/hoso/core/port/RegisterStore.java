package org.hoso.core.port;

import java.util.Collection;
import java.util.List;
import org.hoso.register.RegisterEntry;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps register entries. Called inside a transaction only. */
@ProviderType
public interface RegisterStore {

    /** The next number of a book, from 1, without gaps; locked until the transaction ends. */
    int nextNumber(String unitCode, String register, String book);

    /** Stores an entry (id 0) and returns it with its id. {@code terms} are normalised search words. */
    RegisterEntry insert(RegisterEntry entry, Collection<String> terms);

    List<RegisterEntry> ofDossier(long dossierId);

    /**
     * Entries with an id below {@code beforeId}, newest first.
     *
     * @param units territories; empty finds nothing unless {@code everywhere}
     * @param words each must be the beginning of a term
     */
    List<RegisterEntry> search(
            boolean everywhere,
            Collection<String> units,
            String register,
            List<String> words,
            long beforeId,
            int limit);
}
