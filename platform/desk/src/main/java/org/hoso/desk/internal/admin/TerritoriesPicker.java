package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** Choosing the territories a unit serves, by any part of their codes or names. */
final class TerritoriesPicker extends MultiSelectComboBox<Unit> {

    private final List<Unit> territories;

    TerritoriesPicker(Texts texts, String label, List<Unit> units) {
        super(label);
        this.territories = units.stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                .toList();
        setItems(
                (unit, typed) -> Fold.matches(unit.code() + " " + unit.name() + " " + unit.englishName(), typed),
                territories);
        setItemLabelGenerator(unit -> UnitNames.name(texts, unit));
        setHelperText(texts.get("unit.serves.hint"));
    }

    Set<String> codes() {
        return getValue().stream().map(Unit::code).collect(Collectors.toUnmodifiableSet());
    }

    void setCodes(Set<String> codes) {
        setValue(
                territories.stream().filter(each -> codes.contains(each.code())).collect(Collectors.toSet()));
    }
}
