package org.hoso.civilstatus.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoso.procedure.LocalText;

/** Labels and readable values of the fields of one procedure, as they stand in a form or a register entry. */
public final class FieldTexts {

    private final SectorMessages messages;
    private final String procedure;

    public FieldTexts(SectorMessages messages, String procedure) {
        this.messages = messages;
        this.procedure = procedure;
    }

    /** The label of a field, or empty when the procedure has no such field. */
    public Optional<LocalText> label(String code) {
        return messages.find(procedure + ".field." + code);
    }

    /** The value as people read it: choices by name, dates as in Vietnam; empty when there is none. */
    public Optional<String> value(String code, Map<String, String> values, Locale locale) {
        Values all = new Values(values);
        return all.find(code)
                .map(value -> messages.find(procedure + ".field." + code + ".choice." + value)
                        .map(text -> text.in(locale))
                        .orElseGet(() -> code.endsWith("Date") ? all.day(code) : value));
    }
}
