package org.hoso.procedure;

import java.util.List;
import java.util.Optional;

/**
 * A field of the electronic form.
 *
 * @param code      key under which the value is stored, unique in the procedure
 * @param minimum   smallest number (NUMBER), or empty
 * @param maximum   largest number (NUMBER), or empty
 * @param maxLength longest text in characters
 * @param pattern   regular expression the whole value must match, or empty
 * @param choices   allowed values of a CHOICE; empty otherwise
 * @param hint      short help, or empty
 */
public record FormField(
        String code,
        LocalText label,
        Kind kind,
        boolean required,
        Optional<Long> minimum,
        Optional<Long> maximum,
        int maxLength,
        Optional<String> pattern,
        List<Choice> choices,
        Optional<LocalText> hint) {

    public FormField {
        choices = List.copyOf(choices);
    }

    /** Kind of value. Values are stored as text: dates as yyyy-MM-dd, booleans as true or false, numbers without grouping. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        PERSON_NAME,
        DATE,
        NUMBER,
        BOOLEAN,
        CHOICE,
        IDENTITY_NUMBER,
        PHONE,
        UNIT
    }

    /** One allowed value. */
    public record Choice(String code, LocalText name) {}
}
