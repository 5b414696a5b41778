package org.hoso.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hoso.core.port.RegisterStore;
import org.hoso.register.RegisterEntry;

final class MemoryRegisterStore implements RegisterStore {

    private final MemoryDatabase database;

    MemoryRegisterStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public int nextNumber(String unitCode, String register, String book) {
        return database.writing()
                .sequences
                .merge("register|" + unitCode + "|" + register + "|" + book, 1, Integer::sum);
    }

    @Override
    public RegisterEntry insert(RegisterEntry entry, Collection<String> terms) {
        MemoryState state = database.writing();
        RegisterEntry stored = new RegisterEntry(
                state.nextId(),
                entry.sector(),
                entry.register(),
                entry.unitCode(),
                entry.book(),
                entry.number(),
                entry.entryDate(),
                entry.dossierId(),
                entry.fields(),
                entry.madeAt(),
                entry.madeBy());
        state.entries.put(stored.id(), stored);
        state.entryTerms.put(stored.id(), Set.copyOf(terms));
        return stored;
    }

    @Override
    public List<RegisterEntry> ofDossier(long dossierId) {
        return database.reading().entries.values().stream()
                .filter(entry -> entry.dossierId() == dossierId)
                .toList();
    }

    @Override
    public List<RegisterEntry> search(
            boolean everywhere,
            Collection<String> units,
            String register,
            List<String> words,
            long beforeId,
            int limit) {
        MemoryState state = database.reading();
        return state.entries.headMap(beforeId, false).descendingMap().values().stream()
                .filter(entry -> everywhere || units.contains(entry.unitCode()))
                .filter(entry -> entry.register().equals(register))
                .filter(entry -> MemoryState.matches(state.entryTerms.getOrDefault(entry.id(), Set.of()), words))
                .limit(limit)
                .toList();
    }
}
