package org.hoso.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoso.core.port.ParkedStore;
import org.hoso.dossier.ParkedStep;

final class MemoryParkedStore implements ParkedStore {

    private final MemoryDatabase database;

    MemoryParkedStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void park(ParkedStep step) {
        database.writing().parked.put(step.dossierId(), step);
    }

    @Override
    public Optional<ParkedStep> parked(long dossierId) {
        return Optional.ofNullable(database.reading().parked.get(dossierId));
    }

    @Override
    public void unpark(long dossierId) {
        database.writing().parked.remove(dossierId);
    }

    @Override
    public List<ParkedStep> newest(int limit) {
        return database.reading().parked.values().stream()
                .sorted(Comparator.comparing(ParkedStep::at)
                        .thenComparing(ParkedStep::dossierId)
                        .reversed())
                .limit(limit)
                .toList();
    }
}
