package org.hoso.sector.spi;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoso.procedure.LocalText;

/** Labels and readable values of the fields of one procedure, as they stand in a form or a register entry. */
public record FieldTexts(SectorTexts texts, String procedureCode) {

    /** The label of a field, or empty when the procedure has no such field. */
    public Optional<LocalText> label(String code) {
        return texts.find(procedureCode + ".field." + code);
    }

    /** The label of a field in a language; its code when the procedure has no such field. */
    public String label(String code, Locale locale) {
        return label(code).map(label -> label.in(locale)).orElse(code);
    }

    /** The value as people read it: choices by name, dates as in Vietnam; empty when there is none. */
    public Optional<String> value(String code, Map<String, String> values, Locale locale) {
        FormValues all = new FormValues(values);
        return all.find(code)
                .map(value -> texts.find(procedureCode + ".field." + code + ".choice." + value)
                        .map(text -> text.in(locale))
                        .orElseGet(() -> code.endsWith("Date") || code.endsWith("On") ? all.day(code) : value));
    }
}
