package org.hoso.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.TypedQuery;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Narrowing;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Page;
import org.hoso.store.internal.entity.Nanos;

/** The conditions of a query on dossiers as JPQL, with their parameters. */
final class DossierConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** {@code booleans}: whether states may be narrowed by the column that tells open dossiers from closed ones. */
    static DossierConditions of(Criteria criteria, Terms terms, Terms.Found words, boolean booleans) {
        var all = new DossierConditions();
        all.addStates(criteria, booleans);
        if (!criteria.units().isEmpty()) {
            all.add("d.unitCode in :units", "units", criteria.units());
        }
        criteria.officialId().ifPresent(all::addOfficial);
        all.addScopes(criteria.scopes());
        // Milliseconds would cut off what lies within one of them; the exact columns decide.
        criteria.dueBefore()
                .ifPresent(at -> all.addInstant("d.dueKey <= :dueBeforeKey", "d.dueCurrent < :dueBefore", at));
        criteria.dueFrom().ifPresent(at -> all.addInstant("d.dueKey >= :dueFromKey", "d.dueCurrent >= :dueFrom", at));
        criteria.changedFrom()
                .ifPresent(at -> all.addInstant("d.changedKey >= :changedFromKey", "d.since >= :changedFrom", at));
        all.addNarrowing(criteria.narrowing());
        terms.addTo(all.conditions, all.parameters, "d", words);
        return all;
    }

    /** True when the scopes let nothing be seen. */
    static boolean seesNothing(Criteria criteria) {
        return criteria.scopes().stream().noneMatch(DossierConditions::isUsable);
    }

    private static boolean isUsable(Scope scope) {
        return scope.everything() || !scope.units().isEmpty();
    }

    private void addNarrowing(Narrowing narrowing) {
        addIn("d.procedureCode", "procedures", narrowing.procedures());
        addIn("d.receivingUnit", "receivingUnits", narrowing.receivingUnits());
        addIn("d.competentUnit", "competentUnits", narrowing.competentUnits());
        addIn("d.channel", "channels", narrowing.channels());
        narrowing
                .receivedFrom()
                .ifPresent(from -> add("d.receivedAt >= :receivedFrom", "receivedFrom", Nanos.of(from)));
        narrowing
                .promisedBefore()
                .ifPresent(before -> add(
                        "(d.duePromised is null or d.duePromised < :promisedBefore)",
                        "promisedBefore",
                        Nanos.of(before)));
        narrowing
                .receivedBefore()
                .ifPresent(before -> add("d.receivedAt < :receivedBefore", "receivedBefore", Nanos.of(before)));
    }

    private void addIn(String column, String name, Set<?> values) {
        if (values.size() == 1) {
            add(column + " = :" + name, name, values.iterator().next());
        } else if (!values.isEmpty()) {
            add(column + " in :" + name, name, List.copyOf(values));
        }
    }

    /** Only what comes after the cursor. */
    void addCursor(Order order, Optional<Page.Cursor> after) {
        after.ifPresent(cursor -> {
            if (order == Order.NEWEST) {
                conditions.add("d.id < :afterId");
            } else {
                var column = column(order);
                var beyond = order.isAscending() ? ">" : "<";
                add(
                        column + " " + beyond + "= :key and (" + column + " " + beyond + " :key or d.id " + beyond
                                + " :afterId)",
                        "key",
                        cursor.sortValue());
            }
            parameters.put("afterId", cursor.id());
        });
    }

    static String orderBy(Order order) {
        var direction = order.isAscending() ? "" : " desc";
        return order == Order.NEWEST
                ? " order by d.id desc"
                : " order by " + column(order) + direction + ", d.id" + direction;
    }

    private static String column(Order order) {
        return switch (order) {
            case DUE, DUE_DESC -> "d.dueKey";
            case RECEIVED, RECEIVED_DESC -> "d.receivedAt";
            case CHANGED, CHANGED_ASC -> "d.changedKey";
            case NEWEST -> "d.id";
        };
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void addStates(Criteria criteria, boolean booleans) {
        var states = criteria.states();
        if (states.isEmpty()) {
            return;
        }
        add("d.state in :states", "states", List.copyOf(states));
        if (!booleans) {
            return;
        }
        if (states.stream().allMatch(DossierState::isOpen)) {
            add("d.open = :open", "open", true);
        } else if (states.stream().noneMatch(DossierState::isOpen)) {
            add("d.open = :open", "open", false);
        }
    }

    private void addOfficial(long id) {
        if (id == 0) {
            conditions.add("d.officialId is null");
        } else {
            add("d.officialId = :official", "official", id);
        }
    }

    private void addScopes(List<Scope> scopes) {
        var usable = scopes.stream().filter(DossierConditions::isUsable).toList();
        if (usable.stream()
                .anyMatch(scope -> scope.everything() && scope.procedures().isEmpty())) {
            return;
        }
        var ways = new ArrayList<String>();
        for (int i = 0; i < usable.size(); i++) {
            ways.add(way(usable.get(i), i));
        }
        conditions.add("(" + String.join(" or ", ways) + ")");
    }

    private String way(Scope scope, int i) {
        var parts = new ArrayList<String>();
        if (!scope.everything()) {
            var units = " in :scopeUnits" + i;
            parameters.put("scopeUnits" + i, List.copyOf(scope.units()));
            var past = scope.tookPart()
                    ? " or exists (select c.number from Clock c where c.dossierId = d.id and c.unitCode" + units + ")"
                    : "";
            parts.add(
                    "(d.receivingUnit" + units + " or d.competentUnit" + units + " or d.unitCode" + units + past + ")");
        }
        if (!scope.procedures().isEmpty()) {
            parameters.put("scopeProcedures" + i, List.copyOf(scope.procedures()));
            parts.add("d.procedureCode in :scopeProcedures" + i);
        }
        return "(" + String.join(" and ", parts) + ")";
    }

    private void addInstant(String byKey, String exact, Instant at) {
        conditions.add(byKey);
        conditions.add(exact);
        parameters.put(name(byKey), at.toEpochMilli());
        parameters.put(name(exact), Nanos.of(at));
    }

    private static String name(String condition) {
        return condition.substring(condition.indexOf(':') + 1);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
