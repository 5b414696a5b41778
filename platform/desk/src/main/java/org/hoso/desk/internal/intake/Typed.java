package org.hoso.desk.internal.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.ui.kit.Formats;

/** What is typed on the intake page as texts by name, in parts whose names begin alike: {@code owner.name}. */
public final class Typed {

    private final Map<String, String> values = new TreeMap<>();

    public Typed() {}

    public Typed(Map<String, String> values) {
        this.values.putAll(values);
    }

    /** The page as it would have been typed for this dossier, without files and money. */
    public static Typed of(Dossier dossier) {
        var typed = new Typed();
        typed.put("procedure", dossier.procedure().code());
        typed.put("case", dossier.procedure().caseCode());
        typed.put("channel", dossier.channel().name());
        typed.put("counter", dossier.places().receivingUnit());
        typed.put("sets", String.valueOf(dossier.content().sets()));
        typed.put("delivery.kind", dossier.content().delivery().kind().name());
        typed.put("delivery.address", dossier.content().delivery().address());
        typed.putAll("owner.", person(dossier.owner()));
        dossier.submitter().ifPresent(each -> typed.putAll("submitter.", person(each)));
        dossier.content().authority().ifPresent(each -> {
            typed.put("submitter.authority", each.kind().name());
            typed.put("submitter.document", each.document());
        });
        typed.putAll("form.", dossier.content().form());
        typed.putAll("paper.", papers(dossier.content().papers()));
        return typed;
    }

    /** The papers of the list as the checklist reads them, by their codes. */
    public static Map<String, String> papers(List<PaperLine> papers) {
        var typed = new TreeMap<String, String>();
        papers.stream()
                .filter(line -> !line.paperCode().isEmpty())
                .forEach(line -> typed.put(
                        line.paperCode(), line.originals() + " " + line.copies() + " " + (line.electronic() ? 1 : 0)));
        return typed;
    }

    /** The fields of a person by the last part of their names. */
    public static Map<String, String> person(Person person) {
        var typed = new TreeMap<String, String>();
        typed.put("kind", person.kind().name());
        typed.put("identityNumber", person.identityNumber());
        typed.put("name", person.name());
        person.birthDate().ifPresent(day -> typed.put("birthDate", Formats.date(day)));
        typed.put("phone", person.phone());
        typed.put("email", person.email());
        typed.put("address", person.address());
        return typed;
    }

    void put(String name, String value) {
        if (!value.isBlank()) {
            values.put(name, value);
        }
    }

    void putAll(String prefix, Map<String, String> part) {
        part.forEach((name, value) -> put(prefix + name, value));
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The values whose names begin with {@code prefix}, without it. */
    Map<String, String> part(String prefix) {
        var part = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), value);
            }
        });
        return part;
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }
}
