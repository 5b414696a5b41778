package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hoso.core.internal.check.Summary;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Authority;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;

/**
 * Putting right what was taken down wrongly. What stood there before goes into the journal, field by field. Pure but for
 * the sector's rules, which are handed in; the state and the right have been checked.
 */
final class Corrections {

    private Corrections() {}

    /** {@code rules} tells what the sector has against the corrected reception. */
    static Decision<Change> correct(
            Situation s, DossierCommand.Correct command, Function<ReceptionRequest, List<Reason>> rules) {
        List<Reason> faults = new ArrayList<>();
        if (s.comment().isEmpty()) {
            faults.add(Reason.at("comment", "comment.required"));
        }
        ReceptionRequest corrected = ReceptionCheck.clean(s.procedure(), request(s.dossier(), command));
        s.procedure()
                .caseOf(corrected.caseCode())
                .ifPresent(each ->
                        faults.addAll(ReceptionCheck.check(s.procedure(), each, corrected, s.today(), s.unitExists())));
        if (faults.isEmpty()) {
            faults.addAll(rules.apply(corrected));
        }
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Dossier after = applied(s, corrected);
        Map<String, String> former = new TreeMap<>(facts(s.dossier()));
        Map<String, String> now = facts(after);
        now.keySet().forEach(key -> former.putIfAbsent(key, ""));
        former.entrySet().removeIf(each -> each.getValue().equals(now.getOrDefault(each.getKey(), "")));
        if (former.isEmpty()) {
            return Decision.refused(Reason.of("correct.nothing"));
        }
        Change change = Change.to(after, s.comment());
        for (Map.Entry<String, String> each : former.entrySet()) {
            change = change.detail(Undos.WAS + each.getKey(), each.getValue());
        }
        return Decision.allowed(change);
    }

    private static ReceptionRequest request(Dossier dossier, DossierCommand.Correct command) {
        return new ReceptionRequest(
                dossier.procedure().code(),
                dossier.procedure().caseCode(),
                dossier.channel(),
                dossier.places().receivingUnit(),
                command.owner(),
                command.submitter(),
                command.form(),
                command.papers(),
                Map.of(),
                Map.of(),
                Set.of(),
                command.sets(),
                command.delivery(),
                command.authority());
    }

    private static Dossier applied(Situation s, ReceptionRequest corrected) {
        Dossier.Content before = s.dossier().content();
        return s.dossier()
                .withApplicant(corrected.owner(), corrected.submitter())
                .withContent(new Dossier.Content(
                        Summary.of(s.procedure(), corrected.owner(), corrected.form()),
                        corrected.form(),
                        corrected.papers(),
                        before.fees(),
                        corrected.sets(),
                        corrected.delivery(),
                        corrected.authority()));
    }

    /** Everything that can be corrected as texts by name; what is empty is left out. */
    private static Map<String, String> facts(Dossier dossier) {
        Map<String, String> facts = new TreeMap<>();
        Dossier.Content content = dossier.content();
        person(facts, "owner.", dossier.owner());
        dossier.submitter().ifPresent(each -> person(facts, "submitter.", each));
        content.authority().map(Authority::kind).ifPresent(kind -> facts.put("authority.kind", kind.name()));
        facts.put(
                "authority.document",
                content.authority().map(Authority::document).orElse(""));
        content.form().forEach((code, value) -> facts.put("form." + code, value));
        for (PaperLine line : content.papers()) {
            String key = "paper." + line.paperCode();
            facts.merge(key, paper(line), (one, other) -> one + "; " + other);
        }
        facts.put("sets", String.valueOf(content.sets()));
        Delivery delivery = content.delivery();
        facts.put("delivery.kind", delivery.kind().name());
        facts.put("delivery.address", delivery.address());
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private static void person(Map<String, String> facts, String prefix, Person person) {
        facts.put(prefix + "kind", person.kind().name());
        facts.put(prefix + "name", person.name());
        facts.put(prefix + "identityNumber", person.identityNumber());
        facts.put(prefix + "birthDate", person.birthDate().map(Object::toString).orElse(""));
        facts.put(prefix + "phone", person.phone());
        facts.put(prefix + "email", person.email());
        facts.put(prefix + "address", person.address());
    }

    private static String paper(PaperLine line) {
        return line.originals() + " + " + line.copies() + (line.electronic() ? " + e" : "")
                + (line.note().isEmpty() ? "" : " (" + line.note() + ")");
    }
}
