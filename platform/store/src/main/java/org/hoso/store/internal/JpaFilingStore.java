package org.hoso.store.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.core.port.FilingStore;
import org.hoso.dossier.Filing;
import org.hoso.dossier.Page;
import org.hoso.store.internal.entity.FilingEntity;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.Nanos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits to be received, in the database. */
@Component(service = FilingStore.class)
public final class JpaFilingStore implements FilingStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaFilingStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Filing insert(Filing filing) {
        var row = FilingEntity.of(filing, json);
        current.get().persist(row);
        return row.toRecord(json);
    }

    @Override
    public Optional<Filing> filing(long id) {
        return Optional.ofNullable(current.get().find(FilingEntity.class, id)).map(row -> row.toRecord(json));
    }

    @Override
    public Page<Filing> waiting(Collection<String> units, Optional<Page.Cursor> after, int limit) {
        var query = current.get()
                .createQuery(
                        "select f from Filing f where f.receivingUnit in :units and f.state = :waiting"
                                + (after.isPresent() ? " and f.filedAt >= :at and (f.filedAt > :at or f.id > :id)" : "")
                                + " order by f.filedAt, f.id",
                        FilingEntity.class)
                .setParameter("units", List.copyOf(units))
                .setParameter("waiting", FilingEntity.WAITING);
        after.ifPresent(cursor -> query.setParameter("at", cursor.sortValue()).setParameter("id", cursor.id()));
        var rows = query.setMaxResults(limit + 1).getResultList();
        var shown = rows.stream().limit(limit).map(row -> row.toRecord(json)).toList();
        var next = rows.size() > limit
                ? Optional.of(new Page.Cursor(
                        rows.get(limit - 1).filedAt(), shown.get(limit - 1).id()))
                : Optional.<Page.Cursor>empty();
        return new Page<>(shown, next);
    }

    @Override
    public long countWaiting(Collection<String> units, int most) {
        return current.get()
                .createQuery(
                        "select f.id from Filing f where f.receivingUnit in :units and f.state = :waiting", Long.class)
                .setParameter("units", List.copyOf(units))
                .setParameter("waiting", FilingEntity.WAITING)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    @Override
    public boolean end(long id, Filing.End end) {
        // The statement locks the row: of two who end the same one, the second finds nothing.
        return current.get()
                        .createQuery("update Filing f set f.state = :ended, f.version = f.version + 1,"
                                + " f.content = :nothing, f.dossierCode = :code, f.words = :words, f.endedAt = :at,"
                                + " f.endedById = :by, f.endedByName = :name where f.id = :id and f.state = :waiting")
                        .setParameter("ended", FilingEntity.ENDED)
                        .setParameter("waiting", FilingEntity.WAITING)
                        .setParameter("nothing", json.write(Map.of()))
                        .setParameter("code", end.dossierCode().orElse(""))
                        .setParameter("words", end.words())
                        .setParameter("at", Nanos.of(end.at()))
                        .setParameter("by", end.by().id())
                        .setParameter("name", end.by().name())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
