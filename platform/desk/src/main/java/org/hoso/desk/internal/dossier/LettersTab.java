package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.LetterKind;
import org.hoso.document.PrintedFile;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.kit.Texts;

/** The letters that make sense now, and the results a sector can print. */
final class LettersTab extends Div {

    private final Texts texts;

    LettersTab(DeskServices services, Texts texts, DossierDetails details) {
        this.texts = texts;
        addClassNames("hoso-card", "hoso-stack-s");
        var actor = Seat.actorAtWork();
        long id = details.dossier().id();
        add(new H3(texts.get("letters.title")));
        var letters = services.letters().offered(actor, id).asOptional().orElse(List.of());
        for (var kind : letters) {
            add(button(texts.of("letter", kind), () -> services.letters().print(actor, id, kind)));
        }
        var results = services.letters().results(actor, id).asOptional().orElse(List.of());
        if (!results.isEmpty()) {
            add(new H3(texts.get("letters.results")));
        }
        for (var result : results) {
            add(button(texts.of(result.name()), () -> services.letters().printResult(actor, id, result.id())));
        }
        if (letters.isEmpty() && results.isEmpty()) {
            add(new Span(texts.get("common.none")));
        }
    }

    /** The receipt, ready to be printed. */
    static PdfPreview receipt(DeskServices services, Texts texts, DossierDetails details) {
        var actor = Seat.actorAtWork();
        long id = details.dossier().id();
        return new PdfPreview(
                texts,
                texts.of("letter", LetterKind.RECEIPT) + " · "
                        + details.dossier().code(),
                () -> services.letters().print(actor, id, LetterKind.RECEIPT));
    }

    private Div button(String title, Supplier<Decision<PrintedFile>> print) {
        return new Div(
                new Button(title, VaadinIcon.PRINT.create(), event -> new PdfPreview(texts, title, print).open()));
    }
}
