package org.hoso.testkit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.port.OutageStore;
import org.hoso.dossier.Dossier;
import org.hoso.outage.Outage;
import org.hoso.outage.OutageEffect;

final class MemoryOutageStore implements OutageStore {

    private final MemoryDatabase database;

    MemoryOutageStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Outage insert(Outage outage) {
        MemoryState state = database.writing();
        Outage stored = outage.withId(state.nextId());
        state.outages.put(stored.id(), stored);
        return stored;
    }

    @Override
    public boolean update(Outage outage, long expected) {
        MemoryState state = database.writing();
        Outage stored = state.outages.get(outage.id());
        boolean fresh = stored != null && stored.revision() == expected;
        if (fresh) {
            state.outages.put(outage.id(), outage);
        }
        return fresh;
    }

    @Override
    public Optional<Outage> find(long id) {
        return Optional.ofNullable(database.reading().outages.get(id));
    }

    @Override
    public List<Outage> newest(int limit) {
        return database.reading().outages.descendingMap().values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Outage> pending() {
        return database.reading().outages.values().stream()
                .filter(outage -> outage.progress().pending())
                .toList();
    }

    @Override
    public List<Long> affected(Outage outage, long afterId, int limit) {
        MemoryState state = database.reading();
        return state.dossiers.tailMap(afterId, false).values().stream()
                .filter(dossier -> dossier.state().isOpen())
                .filter(dossier -> within(outage.terms(), dossier)
                        || state.effects.containsKey(List.of(outage.id(), dossier.id())))
                .map(Dossier::id)
                .limit(limit)
                .toList();
    }

    private static boolean within(Outage.Terms terms, Dossier dossier) {
        return meets(terms.procedures(), List.of(dossier.procedure().code()))
                && meets(terms.sectors(), List.of(dossier.procedure().sector()))
                && meets(
                        terms.units(),
                        List.of(
                                dossier.places().receivingUnit(),
                                dossier.places().competentUnit(),
                                dossier.position().unitCode()));
    }

    private static boolean meets(Set<String> scope, List<String> values) {
        return scope.isEmpty() || !Collections.disjoint(scope, values);
    }

    @Override
    public void save(OutageEffect effect) {
        database.writing().effects.put(List.of(effect.outageId(), effect.dossierId()), effect);
    }

    @Override
    public List<OutageEffect> effects(long outageId, long afterDossier, int limit) {
        return database.reading().effects.values().stream()
                .filter(effect -> effect.outageId() == outageId && effect.dossierId() > afterDossier)
                .sorted(java.util.Comparator.comparingLong(OutageEffect::dossierId))
                .limit(limit)
                .toList();
    }
}
