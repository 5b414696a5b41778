package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** What the dossier says: persons, form, supplements and refusals. */
final class DataTab extends Div {

    DataTab(DeskServices services, Texts texts, DossierDetails details) {
        addClassName("desk-columns");
        var dossier = details.dossier();
        add(card(texts.get("data.dossier"), DossierFacts.whole(services, texts, details)));
        add(card(texts.get("data.owner"), DossierFacts.person(texts, dossier.owner())));
        add(new ReferencesCard(services, texts, details));
        dossier.submitter().ifPresent(person -> {
            var facts = DossierFacts.person(texts, person);
            dossier.content()
                    .authority()
                    .ifPresent(each -> facts.put(
                            texts.get("data.authority"),
                            (texts.of("authority", each.kind()) + " " + each.document()).strip()));
            add(card(texts.get("data.submitter"), facts));
        });
        for (var section : details.procedure().form()) {
            var facts = new Facts();
            for (var field : section.fields()) {
                var value = dossier.content().form().getOrDefault(field.code(), "");
                facts.put(texts.of(field.label()), FormValues.shown(services, texts, field, value));
            }
            if (facts.getChildren().findAny().isPresent()) {
                add(card(texts.of(section.title()), facts));
            }
        }
        requests(texts, details);
    }

    private void requests(Texts texts, DossierDetails details) {
        var dossier = details.dossier();
        for (var request : dossier.supplements()) {
            var facts = new Facts()
                    .put(texts.get("data.asked"), Formats.dateTime(request.askedAt()))
                    .put(texts.get("data.asked-by"), request.askedBy().name());
            request.answerBy().ifPresent(day -> facts.put(texts.get("supplement.answer-by"), Formats.date(day)));
            request.items()
                    .forEach(item ->
                            facts.put(texts.get("data.item"), CodedTexts.text(texts, "supplement", item, details)));
            request.takenInAt().ifPresent(at -> facts.put(texts.get("data.taken-in"), Formats.dateTime(at)));
            add(card(texts.get("data.supplement", request.number()), facts));
        }
        dossier.refusal().ifPresent(refusal -> {
            var facts = new Facts()
                    .put(texts.get("data.proposed-by"), refusal.proposedBy().name())
                    .put(texts.get("data.asked"), Formats.dateTime(refusal.proposedAt()));
            refusal.reasons()
                    .forEach(reason ->
                            facts.put(texts.get("data.reason"), CodedTexts.text(texts, "refusal", reason, details)));
            refusal.signedBy().ifPresent(head -> facts.put(texts.get("data.signed-by"), head.name()));
            add(card(texts.get("data.refusal"), facts));
        });
    }

    private static Div card(String title, Facts facts) {
        var card = new Div(new H3(title), facts);
        card.addClassNames("hoso-card", "hoso-stack-s");
        return card;
    }
}
