package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.draft.DraftKeeper;
import org.hoso.desk.internal.draft.DraftLines;
import org.hoso.desk.internal.draft.DraftStatus;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;

/** Keeps what is typed on the intake page, and offers what was typed before. */
final class IntakeDraft {

    private final DeskServices services;
    private final Texts texts;
    private final IntakeForm form;
    private final Consumer<String> say;
    private final DraftStatus status;
    private final DraftKeeper keeper;
    private final Div strip = new Div();
    private final DraftLines lines;

    /** {@code say} shows words on the page. */
    IntakeDraft(DeskServices services, Texts texts, IntakeForm form, Consumer<String> say) {
        this.services = services;
        this.texts = texts;
        this.form = form;
        this.say = say;
        this.status = new DraftStatus(texts, UI.getCurrent());
        this.keeper = services.draftSaver().keeper(Seat.actorAtWork(), status);
        this.lines = new DraftLines(services, texts, line -> resume(line.id()));
        strip.addClassNames("hoso-card", "hoso-stack-s");
        var title = new Span(texts.get("draft.offer"));
        title.addClassName("hoso-strong");
        strip.add(title, lines);
        Shortcuts.on(strip).key("Alt+r", () -> waiting().stream().findFirst().ifPresent(line -> resume(line.id())));
        offer();
    }

    DraftStatus status() {
        return status;
    }

    Div strip() {
        return strip;
    }

    private List<Drafts.Line> waiting() {
        return services.drafts().mine(Seat.actorAtWork()).stream()
                .filter(line -> line.kind() == Draft.Kind.INTAKE)
                .filter(line -> !keeper.id().equals(Optional.of(line.id())))
                .toList();
    }

    /** Shows the drafts there are. */
    private void offer() {
        var drafts = waiting();
        lines.show(drafts.subList(0, Math.min(5, drafts.size())));
        strip.setVisible(!drafts.isEmpty());
    }

    /** Writes what is typed now. */
    void save() {
        if (form.isBlank()) {
            return;
        }
        form.typed().ifPresent(typed -> {
            strip.setVisible(false);
            keeper.save(Draft.fresh(
                    Draft.Kind.INTAKE,
                    form.head().procedure().map(each -> each.code()).orElse(""),
                    form.title(),
                    typed.values(),
                    form.uploads()));
        });
    }

    /** Goes on with a draft. */
    void resume(String id) {
        var actor = Seat.actorAtWork();
        services.drafts()
                .open(actor, id)
                .filter(draft -> draft.kind() == Draft.Kind.INTAKE)
                .ifPresent(draft -> {
                    keeper.resume(draft);
                    boolean found = form.show(
                            new Typed(draft.values()),
                            draft.uploads(),
                            services.drafts().files(actor, draft));
                    strip.setVisible(false);
                    status.saved(draft.savedAt());
                    say.accept(texts.get(found ? "draft.resumed" : "draft.no-procedure", draft.title()));
                    form.focus();
                });
    }

    /** What was typed has become a dossier. */
    void finish() {
        keeper.finish();
        status.clear();
    }
}
