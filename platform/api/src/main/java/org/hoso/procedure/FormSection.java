package org.hoso.procedure;

import java.util.List;

/** A titled group of fields. */
public record FormSection(String code, LocalText title, List<FormField> fields) {

    public FormSection {
        fields = List.copyOf(fields);
    }
}
