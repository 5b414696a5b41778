package org.hoso.desk.internal.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;
import org.hoso.workplace.Drafts;

/** The official's drafts, each to be opened or deleted. */
public final class DraftLines extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Consumer<Drafts.Line> open;

    public DraftLines(DeskServices services, Texts texts, Consumer<Drafts.Line> open) {
        this.services = services;
        this.texts = texts;
        this.open = open;
        addClassName("hoso-stack-s");
    }

    /** Shows these drafts. */
    public void show(List<Drafts.Line> drafts) {
        removeAll();
        drafts.forEach(draft -> add(line(draft)));
    }

    private Component line(Drafts.Line draft) {
        var resume = new Button(texts.get("draft.resume"), event -> open.accept(draft));
        resume.addThemeVariants(ButtonVariant.LUMO_SMALL);
        resume.setAriaLabel(texts.get("draft.resume") + ": " + draft.title());
        var delete = new Button(VaadinIcon.TRASH.create());
        delete.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        delete.setAriaLabel(texts.get("draft.delete", draft.title()));
        delete.setTooltipText(texts.get("draft.delete", draft.title()));
        var line = new Div(
                resume,
                new Span(texts.of("draft.kind", draft.kind())),
                strong(draft.title()),
                muted(texts.get("draft.saved", Formats.dateTime(draft.savedAt()))),
                delete);
        line.addClassNames("hoso-row", "hoso-small");
        delete.addClickListener(event -> {
            services.drafts().delete(Seat.actorAtWork(), draft.id());
            line.removeFromParent();
        });
        return line;
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("hoso-strong");
        return span;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("hoso-muted");
        return span;
    }
}
