package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.JournalEntry;
import org.hoso.procedure.StepDefinition;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** What happened, newest first: what, by whom, when, and their words. */
public final class JournalTab extends OrderedList {

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;

    /** {@code limit} shows only so many of the newest entries. */
    public JournalTab(DeskServices services, Texts texts, DossierDetails details, int limit) {
        this.services = services;
        this.texts = texts;
        this.details = details;
        addClassName("desk-journal");
        var journal = details.journal();
        for (int i = journal.size() - 1; i >= Math.max(0, journal.size() - limit); i--) {
            add(line(journal.get(i)));
        }
    }

    private ListItem line(JournalEntry entry) {
        var key = "action." + entry.action();
        var what = new Span(texts.has(key) ? texts.get(key) : entry.action());
        what.addClassName("hoso-strong");
        var doer =
                entry.by().id() == 0 ? texts.get("common.system") : entry.by().name();
        var absent = entry.details().get("for");
        var who = absent == null ? doer : texts.get("journal.for", doer, absent);
        var when = new Span(Formats.dateTime(entry.at()) + " · " + who);
        when.addClassNames("hoso-muted", "hoso-small");
        var item = new ListItem(new Div(what, new Span(" "), when));
        var place = new StringBuilder(texts.of("state", entry.to()));
        entry.stepCode()
                .flatMap(details.procedure()::step)
                .map(StepDefinition::name)
                .ifPresent(name -> place.append(" · ").append(texts.of(name)));
        place.append(" · ").append(DossierFacts.unit(services, texts, entry.unitCode()));
        var where = new Div(place.toString());
        where.addClassName("hoso-small");
        item.add(where);
        about(entry).ifPresent(words -> {
            var line = new Div(words);
            line.addClassName("hoso-small");
            item.add(line);
        });
        for (var former : new FormerValues(services, texts, details).of(entry.details())) {
            var line = new Div(texts.get("journal.was", former));
            line.addClassNames("hoso-small", "hoso-muted");
            item.add(line);
        }
        if (!entry.comment().isBlank()) {
            var words = new Div(entry.comment());
            words.addClassNames("desk-words", "hoso-pre");
            item.add(words);
        }
        return item;
    }

    /** To whom it was assigned, how it was announced, or which unit was consulted. */
    private Optional<String> about(JournalEntry entry) {
        var details = entry.details();
        if (details.containsKey("assignee")) {
            return Optional.of(texts.get("journal.assigned", details.get("assignee")));
        }
        if (details.containsKey("announced-by")) {
            return Optional.of(texts.get(
                    "journal.announced",
                    details.getOrDefault("announced-at", ""),
                    details.get("announced-by"),
                    details.getOrDefault("slip", "")));
        }
        return Optional.ofNullable(details.get("asked-unit"))
                .map(unit -> texts.get(
                        "journal.consulted",
                        details.getOrDefault("consultation", ""),
                        DossierFacts.unit(services, texts, unit)));
    }
}
