package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.Attachment;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Texts;

/** What was typed and what was handed in, beside each other where there is room: data, papers, and the open file. */
public final class PreviewPapers extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Div file = new Div();

    public PreviewPapers(DeskServices services, Texts texts, DossierDetails details) {
        this.services = services;
        this.texts = texts;
        addClassName("desk-preview-papers");
        file.addClassName("desk-preview-file");
        add(new DataTab(services, texts, details), papers(details));
    }

    private Component papers(DossierDetails details) {
        var list = new Div();
        list.addClassName("hoso-stack-s");
        var shown = details.attachments().stream().filter(FileContent::isShown).toList();
        shown.forEach(attachment -> list.add(line(details, attachment)));
        if (shown.isEmpty()) {
            var none = new Span(texts.get("preview.no-files"));
            none.addClassName("hoso-muted");
            list.add(none);
        } else {
            open(shown.get(0));
        }
        var both = new Div(list, file);
        both.addClassName("hoso-stack-s");
        return both;
    }

    private Component line(DossierDetails details, Attachment attachment) {
        var button = new Button(attachment.fileName(), VaadinIcon.FILE_O.create(), event -> open(attachment));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setTooltipText(PaperNames.name(texts, details, attachment.paperCode()));
        return button;
    }

    private void open(Attachment attachment) {
        file.removeAll();
        file.add(FileContent.viewer(services.attachments(), Seat.actorAtWork(), attachment));
    }
}
