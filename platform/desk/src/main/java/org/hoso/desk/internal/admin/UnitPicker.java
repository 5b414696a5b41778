package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.hoso.organisation.Unit;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** Choosing a unit by any part of its code or name. */
public final class UnitPicker extends ComboBox<Unit> {

    private final List<Unit> units;

    public UnitPicker(Texts texts, String label, List<Unit> units) {
        super(label);
        this.units = units;
        setItems(
                (unit, typed) -> Fold.matches(unit.code() + " " + unit.name() + " " + unit.englishName(), typed),
                units);
        setItemLabelGenerator(unit -> UnitNames.name(texts, unit) + " · " + unit.code());
    }

    public String code() {
        return getOptionalValue().map(Unit::code).orElse("");
    }

    public void setCode(String code) {
        setValue(units.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null));
    }
}
