package org.hoso.core.internal.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.decision.Reason;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;

/** What a single unit must fulfil to be stored. Pure. */
final class UnitRules {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final Pattern AGENCY = Pattern.compile("[A-Z0-9.]{3,25}");

    private UnitRules() {}

    static List<Reason> problems(Unit unit, Map<String, Unit> known) {
        var problems = new ArrayList<Reason>();
        require(unit.code(), "code", problems);
        require(unit.name(), "name", problems);
        require(unit.englishName(), "englishName", problems);
        if (!unit.code().isBlank() && !CODE.matcher(unit.code()).matches()) {
            problems.add(Reason.at("code", "unit.code.form"));
        }
        unit.agencyCode()
                .filter(code -> !AGENCY.matcher(code).matches())
                .ifPresent(code -> problems.add(Reason.at("agencyCode", "unit.agency.form")));
        unit.validTo()
                .filter(end -> end.isBefore(unit.validFrom()))
                .ifPresent(end -> problems.add(Reason.at("validTo", "unit.dates")));
        unit.parentCode().ifPresent(parent -> parent(unit, parent, known, problems));
        unit.successor()
                .filter(successor -> successor.equals(unit.code()) || !known.containsKey(successor))
                .ifPresent(successor -> problems.add(Reason.at("successor", "unit.unknown", successor)));
        unit.serves().stream()
                .filter(served -> Optional.ofNullable(known.get(served))
                        .filter(each -> each.kind() == UnitKind.PEOPLES_COMMITTEE)
                        .isEmpty())
                .sorted()
                .forEach(served -> problems.add(Reason.at("serves", "unit.unknown", served)));
        return problems;
    }

    private static void parent(Unit unit, String parentCode, Map<String, Unit> known, List<Reason> problems) {
        var all = new HashMap<>(known);
        all.put(unit.code(), unit);
        var parent = all.get(parentCode);
        if (parent == null) {
            problems.add(Reason.at("parentCode", "unit.parent.unknown", parentCode));
        } else if (UnitTree.isCircular(unit.code(), all)) {
            problems.add(Reason.at("parentCode", "unit.parent.cycle", parentCode));
        } else if (parent.validTo()
                .filter(end -> end.isBefore(unit.validFrom()))
                .isPresent()) {
            problems.add(Reason.at("validFrom", "unit.dates"));
        }
    }

    private static void require(String text, String field, List<Reason> problems) {
        if (text.isBlank()) {
            problems.add(Reason.at(field, "field.required"));
        }
    }
}
