package org.hoso.core.internal.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.organisation.Unit;

/** Walks through units by their parents. */
final class UnitTree {

    private UnitTree() {}

    /** The unit and all above it, nearest first; stops where it meets a unit again or an unknown one. */
    static List<Unit> upwards(String code, Map<String, Unit> units) {
        var way = new LinkedHashMap<String, Unit>();
        var next = Optional.ofNullable(units.get(code));
        while (next.isPresent() && !way.containsKey(next.get().code())) {
            way.put(next.get().code(), next.get());
            next = next.get().parentCode().map(units::get);
        }
        return List.copyOf(way.values());
    }

    /** True when the parents of {@code code} lead back to it or around in a circle. */
    static boolean isCircular(String code, Map<String, Unit> units) {
        var way = upwards(code, units);
        if (way.isEmpty()) {
            return false;
        }
        return way.get(way.size() - 1)
                .parentCode()
                .map(parent -> way.stream().anyMatch(unit -> unit.code().equals(parent)))
                .orElse(false);
    }
}
