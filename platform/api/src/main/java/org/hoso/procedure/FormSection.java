package org.hoso.procedure;

import java.util.List;

/**
 * A titled group of fields.
 *
 * @param byOfficial true when those who process the dossier fill it in, so that no intake asks for it; its fields are not
 *     required
 */
public record FormSection(String code, LocalText title, List<FormField> fields, boolean byOfficial) {

    public FormSection {
        fields = List.copyOf(fields);
    }

    /** A section that is filled in when a dossier is received. */
    public FormSection(String code, LocalText title, List<FormField> fields) {
        this(code, title, fields, false);
    }
}
