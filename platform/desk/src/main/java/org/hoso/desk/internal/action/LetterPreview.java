package org.hoso.desk.internal.action;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.DossierCommand;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.kit.Texts;

/** The letter that what is typed would lead to, beside the form; it follows each change. */
final class LetterPreview extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Supplier<Decision<DossierCommand>> command;
    private Optional<DossierCommand> shown = Optional.empty();

    /** {@code command} makes what is typed into a command, without marking anything. */
    LetterPreview(DeskServices services, Texts texts, Supplier<Decision<DossierCommand>> command) {
        this.services = services;
        this.texts = texts;
        this.command = command;
        addClassName("desk-letter");
        refresh();
    }

    /** Shows the letter anew when it would be another one. */
    void refresh() {
        var typed = command.get().asOptional();
        if (typed.isPresent() && typed.equals(shown)) {
            return;
        }
        shown = typed;
        removeAll();
        if (typed.isPresent()) {
            var actor = Seat.actorAtWork();
            add(PdfPreview.frame(
                    texts.get("letter.preview"), () -> services.letters().preview(actor, typed.get())));
        } else {
            var words = new Span(texts.get("letter.preview.incomplete"));
            words.addClassName("hoso-empty");
            add(words);
        }
    }
}
