package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Person;
import org.hoso.organisation.Unit;
import org.hoso.procedure.ProcedureCase;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** The plain facts of a dossier. */
public final class DossierFacts {

    private DossierFacts() {}

    /** What one must see at a glance. */
    public static Facts brief(DeskServices services, Texts texts, DossierDetails details) {
        var dossier = details.dossier();
        var facts = new Facts()
                .put(texts.get("facts.procedure"), texts.of(details.procedure().name()))
                .put(texts.get("facts.owner"), dossier.owner().name());
        if (!dossier.owner().phone().isBlank()) {
            facts.put(
                    texts.get("person.phone"),
                    new Anchor("tel:" + dossier.owner().phone(), dossier.owner().phone()));
        }
        facts.put(texts.get("facts.received"), Formats.dateTime(dossier.timing().receivedAt()));
        dossier.timing().dueCurrent().ifPresent(due -> facts.put(texts.get("facts.due"), Formats.dateTime(due)));
        return facts.put(texts.get("facts.holder"), holder(services, texts, dossier));
    }

    /** Everything but form, papers and times. */
    static Facts whole(DeskServices services, Texts texts, DossierDetails details) {
        var dossier = details.dossier();
        var facts = brief(services, texts, details)
                .put(texts.get("facts.procedure-code"), dossier.procedure().code())
                .put(
                        texts.get("facts.case"),
                        details.procedure()
                                .caseOf(dossier.procedure().caseCode())
                                .map(each -> texts.of(each.name()))
                                .orElse(dossier.procedure().caseCode()))
                .put(texts.get("facts.channel"), texts.of("channel", dossier.channel()))
                .put(
                        texts.get("facts.receiving-unit"),
                        unit(services, texts, dossier.places().receivingUnit()))
                .put(
                        texts.get("facts.competent-unit"),
                        unit(services, texts, dossier.places().competentUnit()))
                .put(
                        texts.get("facts.received-by"),
                        dossier.timing().receivedBy().name())
                .put(
                        texts.get("facts.delivery"),
                        texts.of("delivery", dossier.content().delivery().kind()) + " "
                                + dossier.content().delivery().address())
                .put(texts.get("facts.sets"), String.valueOf(dossier.content().sets()));
        details.procedure()
                .caseOf(dossier.procedure().caseCode())
                .flatMap(ProcedureCase::toConfirm)
                .ifPresent(words -> facts.put(texts.get("facts.to-confirm"), texts.of(words)));
        dossier.resultReturn()
                .ifPresent(given -> facts.put(
                        texts.get("facts.returned"),
                        texts.get(
                                "facts.returned.words",
                                given.receiverName(),
                                Formats.dateTime(given.at()),
                                given.by().name())));
        return facts;
    }

    static Facts person(Texts texts, Person person) {
        var facts = new Facts()
                .put(texts.get("person.kind"), texts.of("person.kind", person.kind()))
                .put(texts.get("person.name"), person.name())
                .put(texts.get("person.identityNumber"), person.identityNumber());
        person.birthDate().ifPresent(day -> facts.put(texts.get("person.birthDate"), Formats.date(day)));
        return facts.put(texts.get("person.phone"), person.phone())
                .put(texts.get("person.email"), person.email())
                .put(texts.get("person.address"), person.address());
    }

    private static Span holder(DeskServices services, Texts texts, Dossier dossier) {
        var unit = unit(services, texts, dossier.position().unitCode());
        return new Span(dossier.position()
                .official()
                .map(OfficialRef::name)
                .map(name -> name + " · " + unit)
                .orElse(unit));
    }

    static String unit(DeskServices services, Texts texts, String code) {
        return services.organisation()
                .unit(code)
                .map((Unit unit) -> UnitNames.name(texts, unit))
                .orElse(code);
    }
}
