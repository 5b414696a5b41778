package org.hoso.desk.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Dates;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** What stood in a dossier before an entry of its journal changed it, in words. */
final class FormerValues {

    private static final String WAS = "was.";
    private static final List<String> PERSONS = List.of("owner", "submitter");

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;

    FormerValues(DeskServices services, Texts texts, DossierDetails details) {
        this.services = services;
        this.texts = texts;
        this.details = details;
    }

    /** One line for each value, in the order of their names; {@code entry} are the details of a journal entry. */
    List<String> of(Map<String, String> entry) {
        var lines = new ArrayList<String>();
        entry.keySet().stream().filter(key -> key.startsWith(WAS)).sorted().forEach(key -> {
            var name = key.substring(WAS.length());
            var value = shown(name, entry.getOrDefault(key, ""));
            lines.add(
                    texts.get("journal.was.item", label(name), value.isEmpty() ? texts.get("conflict.empty") : value));
        });
        return lines;
    }

    private String label(String name) {
        var part = part(name);
        if (PERSONS.contains(part)) {
            var key = "person." + rest(name);
            return texts.get("journal.was." + part, texts.has(key) ? texts.get(key) : rest(name));
        }
        return switch (part) {
            case "paper" -> PaperNames.name(texts, details, rest(name));
            case "sets" -> texts.get("facts.sets");
            case "delivery" -> texts.get("address".equals(rest(name)) ? "intake.delivery-address" : "facts.delivery");
            case "authority" -> texts.get("document".equals(rest(name)) ? "authority.document" : "authority.kind");
            default -> field(name).map(field -> texts.of(field.label())).orElse(name);
        };
    }

    private String shown(String name, String value) {
        var coded = switch (name) {
            case "owner.kind", "submitter.kind" -> "person.kind.";
            case "delivery.kind" -> "delivery.";
            case "authority.kind" -> "authority.";
            default -> "";
        };
        if (!coded.isEmpty() && texts.has(coded + value)) {
            return texts.get(coded + value);
        }
        if (name.endsWith(".birthDate")) {
            return Dates.parse(value).map(Formats::date).orElse(value);
        }
        return field(name)
                .map(field -> FormValues.shown(services, texts, field, value))
                .orElse(value);
    }

    /** The field of the form; corrections write {@code form.CODE}, steps the code alone. */
    private Optional<org.hoso.procedure.FormField> field(String name) {
        return details.procedure().field(name.startsWith("form.") ? rest(name) : name);
    }

    private static String part(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String rest(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
