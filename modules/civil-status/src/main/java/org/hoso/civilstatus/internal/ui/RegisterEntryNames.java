package org.hoso.civilstatus.internal.ui;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.register.RegisterEntry;

/** The people an entry is about. */
final class RegisterEntryNames {

    private RegisterEntryNames() {}

    /** Their names in a stable order; who asked for the registration is not among them. */
    static String of(RegisterEntry entry) {
        return entry.fields().entrySet().stream()
                .filter(field ->
                        field.getKey().endsWith("Name") && !field.getKey().equals("requesterName"))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" – "));
    }
}
