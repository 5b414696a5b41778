package org.hoso.ui.kit;

import org.hoso.organisation.Unit;

/** Names of units in the language of the page. */
public final class UnitNames {

    private UnitNames() {}

    public static String name(Texts texts, Unit unit) {
        return "en".equals(texts.locale().getLanguage()) && !unit.englishName().isBlank()
                ? unit.englishName()
                : unit.name();
    }
}
