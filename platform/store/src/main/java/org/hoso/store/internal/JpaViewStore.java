package org.hoso.store.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hoso.core.port.ViewStore;
import org.hoso.dossier.Queue;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.ListViewEntity;
import org.hoso.workplace.ListView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Views of lists in the database. */
@Component(service = ViewStore.class)
public final class JpaViewStore implements ViewStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaViewStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<ListView> find(long officialId, Queue queue, String name) {
        return current.get()
                .createQuery(
                        "select v from ListView v where v.officialId = :official and v.queue = :queue and v.name = :name",
                        ListViewEntity.class)
                .setParameter("official", officialId)
                .setParameter("queue", queue)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(row -> row.toRecord(json));
    }

    @Override
    public Optional<ListView> find(long id) {
        return Optional.ofNullable(current.get().find(ListViewEntity.class, id)).map(row -> row.toRecord(json));
    }

    @Override
    public ListView save(ListView view) {
        var manager = current.get();
        var stored = view.id() == 0 ? null : manager.find(ListViewEntity.class, view.id());
        var row = stored == null ? new ListViewEntity() : stored;
        row.write(view, json);
        if (stored == null) {
            manager.persist(row);
        }
        return row.toRecord(json);
    }

    @Override
    public void remove(long id) {
        int unused = current.get()
                .createQuery("delete from ListView v where v.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public List<ListView> views(long officialId, Queue queue, Collection<String> units) {
        var published = units.isEmpty() ? "" : " or v.unitCode in :units";
        var query = current.get()
                .createQuery(
                        "select v from ListView v where v.queue = :queue and (v.officialId = :official" + published
                                + ") order by v.name, v.id",
                        ListViewEntity.class)
                .setParameter("queue", queue)
                .setParameter("official", officialId);
        if (!units.isEmpty()) {
            query.setParameter("units", List.copyOf(units));
        }
        return query.getResultStream().map(row -> row.toRecord(json)).toList();
    }
}
