package org.hoso.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.LockModeType;
import org.hoso.core.port.OutageStore;
import org.hoso.outage.Outage;
import org.hoso.outage.OutageEffect;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.OutageEffectEntity;
import org.hoso.store.internal.entity.OutageEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Outages and what they did in the database. */
@Component(service = OutageStore.class)
public final class JpaOutageStore implements OutageStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaOutageStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Outage insert(Outage outage) {
        var row = new OutageEntity();
        row.write(outage, json);
        current.get().persist(row);
        return outage.withId(row.id());
    }

    @Override
    public boolean update(Outage outage, long expected) {
        var row = current.get().find(OutageEntity.class, outage.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.revision() != expected) {
            return false;
        }
        row.write(outage, json);
        return true;
    }

    @Override
    public Optional<Outage> find(long id) {
        return Optional.ofNullable(current.get().find(OutageEntity.class, id)).map(row -> row.toRecord(json));
    }

    @Override
    public List<Outage> newest(int limit) {
        return current.get()
                .createQuery("select o from Outage o order by o.id desc", OutageEntity.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public List<Outage> pending() {
        return current.get()
                .createQuery("select o from Outage o where o.pending = :pending order by o.id", OutageEntity.class)
                .setParameter("pending", true)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public List<Long> affected(Outage outage, long afterId, int limit) {
        var terms = outage.terms();
        var scope = new ArrayList<String>();
        Map<String, Object> parameters = new HashMap<>();
        addIn(scope, parameters, "d.procedureCode in :procedures", "procedures", terms.procedures());
        addIn(scope, parameters, "d.sector in :sectors", "sectors", terms.sectors());
        addIn(
                scope,
                parameters,
                "(d.receivingUnit in :units or d.competentUnit in :units or d.unitCode in :units)",
                "units",
                terms.units());
        var within = scope.isEmpty() ? "" : " and " + String.join(" and ", scope);
        var ids = new TreeSet<>(ids("d.id > :after" + within, parameters, afterId, limit));
        if (!scope.isEmpty()) {
            // Asked apart: with a subquery EclipseLink writes the truth value as a number, which H2 refuses.
            ids.addAll(touched(outage.id(), afterId, limit));
        }
        return ids.stream().limit(limit).toList();
    }

    /** Open dossiers among those touched before, from behind {@code afterId}, at least {@code limit} if there are. */
    private List<Long> touched(long outageId, long afterId, int limit) {
        var open = new ArrayList<Long>();
        long from = afterId;
        List<OutageEffect> page;
        do {
            page = effects(outageId, from, limit);
            if (!page.isEmpty()) {
                var ids = page.stream().map(OutageEffect::dossierId).toList();
                open.addAll(ids("d.id > :after and d.id in :touched", Map.of("touched", ids), from, limit));
                from = ids.get(ids.size() - 1);
            }
        } while (page.size() == limit && open.size() < limit);
        return open;
    }

    private List<Long> ids(String condition, Map<String, Object> parameters, long afterId, int limit) {
        // H2 goes along the index on (is_open, id) only when both are named in the order.
        var query = current.get()
                .createQuery(
                        "select d.id from Dossier d where d.open = :open and " + condition + " order by d.open, d.id",
                        Long.class)
                .setParameter("open", true)
                .setParameter("after", afterId)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void addIn(
            List<String> scope, Map<String, Object> parameters, String condition, String name, Set<String> codes) {
        if (!codes.isEmpty()) {
            scope.add(condition);
            parameters.put(name, List.copyOf(codes));
        }
    }

    @Override
    public void save(OutageEffect effect) {
        current.get().merge(OutageEffectEntity.of(effect));
    }

    @Override
    public List<OutageEffect> effects(long outageId, long afterDossier, int limit) {
        return current.get()
                .createQuery(
                        "select e from OutageEffect e where e.outageId = :outage and e.dossierId > :after"
                                + " order by e.dossierId",
                        OutageEffectEntity.class)
                .setParameter("outage", outageId)
                .setParameter("after", afterDossier)
                .setMaxResults(limit)
                .getResultStream()
                .map(OutageEffectEntity::toRecord)
                .toList();
    }
}
