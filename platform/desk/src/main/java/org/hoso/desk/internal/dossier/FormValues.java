package org.hoso.desk.internal.dossier;

import org.hoso.desk.internal.DeskServices;
import org.hoso.organisation.Unit;
import org.hoso.procedure.FormField;
import org.hoso.ui.kit.Dates;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** Stored values of the electronic form as people read them. */
public final class FormValues {

    private FormValues() {}

    /** Empty text for an empty value; what is no date or no choice is shown as it is. */
    public static String shown(DeskServices services, Texts texts, FormField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case DATE -> Dates.parse(value).map(Formats::date).orElse(value);
            case BOOLEAN -> texts.get("true".equals(value) ? "common.yes" : "common.no");
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.code().equals(value))
                        .map(choice -> texts.of(choice.name()))
                        .findFirst()
                        .orElse(value);
            case UNIT ->
                services.organisation()
                        .unit(value)
                        .map((Unit unit) -> UnitNames.name(texts, unit))
                        .orElse(value);
            default -> value;
        };
    }
}
