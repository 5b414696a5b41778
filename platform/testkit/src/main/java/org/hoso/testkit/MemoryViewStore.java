package org.hoso.testkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoso.core.port.ViewStore;
import org.hoso.dossier.Queue;
import org.hoso.workplace.ListView;

final class MemoryViewStore implements ViewStore {

    private final MemoryDatabase database;

    MemoryViewStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<ListView> find(long officialId, Queue queue, String name) {
        return database.reading().views.values().stream()
                .filter(view -> view.owner().id() == officialId
                        && view.queue() == queue
                        && view.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<ListView> find(long id) {
        return Optional.ofNullable(database.reading().views.get(id));
    }

    @Override
    public ListView save(ListView view) {
        MemoryState state = database.writing();
        long id = view.id() == 0 ? state.nextId() : view.id();
        ListView stored = new ListView(id, view.queue(), view.name(), view.layout(), view.owner(), view.unit());
        state.views.put(id, stored);
        return stored;
    }

    @Override
    public void remove(long id) {
        database.writing().views.remove(id);
    }

    @Override
    public List<ListView> views(long officialId, Queue queue, Collection<String> units) {
        return database.reading().views.values().stream()
                .filter(view -> view.queue() == queue)
                .filter(view -> view.owner().id() == officialId
                        || view.unit().filter(units::contains).isPresent())
                .sorted(Comparator.comparing(ListView::name).thenComparing(ListView::id))
                .toList();
    }
}
