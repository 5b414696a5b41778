package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.document.LetterKind;
import org.hoso.dossier.Dossier;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.kit.Texts;

/** Says that a dossier was received, and offers its receipt, its page, and another one like it. */
final class ReceivedNote extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Dossier dossier;
    private final Runnable after;

    /** {@code after} is called when the preview of the receipt was closed. */
    ReceivedNote(DeskServices services, Texts texts, Dossier dossier, Runnable after) {
        super(
                VaadinIcon.CHECK_CIRCLE.create(),
                new Span(texts.get(
                        "intake.done",
                        dossier.code(),
                        dossier.owner().name(),
                        dossier.timing().dueOriginal().map(Formats::dateTime).orElse(texts.get("time.no-due")))));
        this.services = services;
        this.texts = texts;
        this.dossier = dossier;
        this.after = after;
        addClassNames("hoso-message", "hoso-calm");
        getElement().setAttribute("role", "status");
        add(new Button(texts.get("intake.print"), VaadinIcon.PRINT.create(), event -> preview()));
        add(new Button(
                texts.get("intake.open"), event -> UI.getCurrent().navigate(Names.dossierAddress(dossier.code()))));
        add(new Button(
                texts.get("intake.like"),
                event -> UI.getCurrent().navigate("intake", QueryParameters.simple(Map.of("from", dossier.code())))));
    }

    void preview() {
        var actor = Seat.actorAtWork();
        var dialog = new PdfPreview(
                texts,
                texts.of("letter", LetterKind.RECEIPT) + " · " + dossier.code(),
                () -> services.letters().print(actor, dossier.id(), LetterKind.RECEIPT));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                after.run();
            }
        });
        dialog.open();
    }
}
