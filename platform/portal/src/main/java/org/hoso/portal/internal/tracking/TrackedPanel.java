package org.hoso.portal.internal.tracking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Tracking.Tracked;
import org.hoso.dossier.Tracking.TrackedStep;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.StateBadge;
import org.hoso.ui.kit.Texts;

/** A dossier in plain words: where it stands, what the citizen has to do, and its way. */
final class TrackedPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    TrackedPanel(Texts texts, Tracked tracked) {
        this.texts = texts;
        var heading = new H2(texts.of(tracked.procedureName()));
        heading.setId("tracked-heading");
        var words = new Paragraph(texts.get("tracked.state." + tracked.state().name(), tracked.collectAt()));
        words.addClassName("portal-words");
        add(heading, StateBadge.of(texts, tracked.state()), words);
        if (!tracked.supplementItems().isEmpty()) {
            add(supplement(tracked));
        }
        add(facts(tracked), new H3(texts.get("tracked.way")), way(tracked));
        addClassNames("hoso-card", "hoso-stack", "portal-tracked");
        getElement().setAttribute("aria-labelledby", "tracked-heading");
        getElement().setAttribute("tabindex", "-1");
    }

    private Component supplement(Tracked tracked) {
        var list = new UnorderedList();
        tracked.supplementItems().forEach(item -> list.add(new ListItem(item)));
        var box = new Section(new H3(texts.get("tracked.supplement")), list);
        box.addClassNames("portal-supplement", "hoso-paused");
        return box;
    }

    private Facts facts(Tracked tracked) {
        var facts = new Facts();
        facts.put(texts.get("tracked.code"), tracked.code());
        facts.put(texts.get("tracked.owner"), tracked.ownerInitials());
        facts.put(texts.get("tracked.received"), Formats.dateTime(tracked.receivedAt()));
        tracked.promised()
                .filter(at -> tracked.finishedAt().isEmpty())
                .ifPresent(at -> facts.put(texts.get("tracked.promised"), Formats.dateTime(at)));
        tracked.due().ifPresent(due -> facts.put(texts.get("tracked.due"), Formats.dateTime(due)));
        tracked.finishedAt().ifPresent(end -> facts.put(texts.get("tracked.finished"), Formats.dateTime(end)));
        if (tracked.state().isOpen()) {
            facts.put(texts.get("tracked.holder"), tracked.holderUnitName());
        }
        if (tracked.state().isOpen() || tracked.state() == DossierState.FINISHED) {
            facts.put(texts.get("tracked.collect"), tracked.collectAt());
        }
        return facts;
    }

    private Component way(Tracked tracked) {
        var list = new OrderedList();
        list.addClassName("portal-way");
        tracked.steps().forEach(step -> list.add(line(step)));
        return list;
    }

    private ListItem line(TrackedStep step) {
        var kind = step.current() ? "current" : step.at().isPresent() ? "done" : "coming";
        var icon = icon(kind).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(texts.of(step.name()));
        name.addClassName("portal-step-name");
        var when = new Span(step.at()
                .map(at -> texts.get("tracked.step." + kind) + " · " + Formats.dateTime(at))
                .orElseGet(() -> texts.get("tracked.step." + kind)));
        when.addClassNames("hoso-muted", "hoso-small");
        var line = new ListItem(icon, name, when);
        line.addClassName("portal-step-" + kind);
        if (step.current()) {
            line.getElement().setAttribute("aria-current", "step");
        }
        return line;
    }

    private static VaadinIcon icon(String kind) {
        return switch (kind) {
            case "current" -> VaadinIcon.DOT_CIRCLE;
            case "done" -> VaadinIcon.CHECK_CIRCLE;
            default -> VaadinIcon.CIRCLE_THIN;
        };
    }
}
