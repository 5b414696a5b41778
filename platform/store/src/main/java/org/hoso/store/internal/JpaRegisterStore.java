package org.hoso.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.core.port.RegisterStore;
import org.hoso.register.RegisterEntry;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.RegisterEntity;
import org.hoso.store.internal.entity.RegisterTermEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Register entries in the database. */
@Component(service = RegisterStore.class)
public final class JpaRegisterStore implements RegisterStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();
    private final Terms terms = new Terms("RegisterTerm", "entryId");
    private final Counters numbers = new Counters("book_number", "unit_code", "register", "book");

    @Activate
    public JpaRegisterStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public int nextNumber(String unitCode, String register, String book) {
        return numbers.next(current.get(), unitCode, register, book);
    }

    @Override
    public RegisterEntry insert(RegisterEntry entry, Collection<String> words) {
        var manager = current.get();
        var row = RegisterEntity.of(entry, json);
        manager.persist(row);
        Set.copyOf(words).forEach(word -> manager.persist(new RegisterTermEntity(row.id(), word)));
        return row.toRecord(json);
    }

    @Override
    public List<RegisterEntry> ofDossier(long dossierId) {
        return current.get()
                .createQuery(
                        "select r from Register r where r.dossierId = :dossier order by r.id", RegisterEntity.class)
                .setParameter("dossier", dossierId)
                .getResultStream()
                .map(row -> row.toRecord(json))
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
        var manager = current.get();
        var found = terms.find(manager, words);
        if ((!everywhere && units.isEmpty()) || found.isNothing()) {
            return List.of();
        }
        var conditions = new ArrayList<>(List.of("r.register = :register", "r.id < :before"));
        Map<String, Object> parameters = new HashMap<>(Map.of("register", register, "before", beforeId));
        if (!everywhere) {
            conditions.add("r.unitCode in :units");
            parameters.put("units", List.copyOf(units));
        }
        terms.addTo(conditions, parameters, "r", found);
        var query = manager.createQuery(
                "select r from Register r where " + String.join(" and ", conditions) + " order by r.id desc",
                RegisterEntity.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }
}
