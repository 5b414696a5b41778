package org.hoso.decision;

import java.util.List;
import java.util.Optional;

/**
 * One coded reason of a refusal. The screen shows the text found under {@code code} in its language.
 *
 * @param code      a stable key such as {@code dossier.stale} or {@code field.required}
 * @param field     the field where it can be mended ({@code owner.identityNumber}, {@code form.childName},
 *                  {@code paper.GCS}), empty when the reason is not about one field
 * @param arguments values for the placeholders {0}, {1}… of the text, already formatted
 */
public record Reason(String code, Optional<String> field, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, Optional.empty(), texts(arguments));
    }

    public static Reason at(String field, String code, Object... arguments) {
        return new Reason(code, Optional.of(field), texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
