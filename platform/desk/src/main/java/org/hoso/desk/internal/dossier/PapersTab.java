package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.Attachment;
import org.hoso.document.Attachments;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.PaperLine;
import org.hoso.security.Actor;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** The papers as handed in, the files with preview and download, and the fees. */
final class PapersTab extends Div {

    private final DeskServices services;
    private final Texts texts;

    PapersTab(DeskServices services, Texts texts, DossierDetails details) {
        this.services = services;
        this.texts = texts;
        addClassName("desk-columns");
        add(papers(details), files(details), fees(details));
    }

    private Component papers(DossierDetails details) {
        var facts = new Facts();
        for (var line : details.dossier().content().papers()) {
            facts.put(PaperNames.name(texts, details, line.paperCode()), words(line));
        }
        return card(
                texts.get("papers.title"),
                facts,
                details.dossier().content().papers().isEmpty());
    }

    private String words(PaperLine line) {
        var words = line.electronic() && line.originals() + line.copies() == 0
                ? texts.get("papers.electronic")
                : line.originals() + " " + texts.get("paper.originals") + ", " + line.copies() + " "
                        + texts.get("paper.copies");
        return line.note().isBlank() ? words : words + " · " + line.note();
    }

    private Component files(DossierDetails details) {
        var list = new Div();
        list.addClassName("hoso-stack-s");
        for (var attachment : details.attachments()) {
            list.add(file(details, attachment));
        }
        return card(texts.get("files.title"), list, details.attachments().isEmpty());
    }

    private Component file(DossierDetails details, Attachment attachment) {
        var actor = Seat.actorAtWork();
        var name = new Anchor(content(services.attachments(), actor, attachment), attachment.fileName());
        var about = new Span(PaperNames.name(texts, details, attachment.paperCode()) + " · "
                + Formats.size(attachment.size()) + " · " + attachment.uploadedBy() + " · "
                + Formats.dateTime(attachment.uploadedAt()));
        about.addClassNames("hoso-muted", "hoso-small");
        var row = new Div(VaadinIcon.FILE_O.create(), name);
        row.addClassName("hoso-row");
        if (isShown(attachment)) {
            var show =
                    new Button(texts.get("files.show"), VaadinIcon.EYE.create(), event -> preview(actor, attachment));
            show.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            show.setAriaLabel(texts.get("files.show") + ": " + attachment.fileName());
            row.add(show);
        }
        return new Div(row, about);
    }

    private static boolean isShown(Attachment attachment) {
        return "application/pdf".equals(attachment.mediaType())
                || attachment.mediaType().startsWith("image/");
    }

    private void preview(Actor actor, Attachment attachment) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(attachment.fileName());
        dialog.setWidth("min(60rem, 95vw)");
        dialog.setHeight("92vh");
        var content = content(services.attachments(), actor, attachment).inline();
        if ("application/pdf".equals(attachment.mediaType())) {
            var frame = new IFrame();
            frame.addClassName("hoso-pdf");
            frame.setTitle(attachment.fileName());
            frame.getElement().setAttribute("src", content);
            dialog.add(frame);
        } else {
            var image = new Image(content, attachment.fileName());
            image.setMaxWidth("100%");
            dialog.add(image);
        }
        dialog.getFooter().add(new Button(texts.get("common.close"), event -> dialog.close()));
        dialog.open();
    }

    /** Rights are asked again on each download; an address passed on to somebody else gives nothing. */
    static InputStreamDownloadHandler content(Attachments attachments, Actor actor, Attachment attachment) {
        return DownloadHandler.fromInputStream(event -> {
            var decision = attachments.open(actor, attachment.id());
            return decision instanceof Decision.Allowed<Attachments.Content> allowed
                    ? new DownloadResponse(
                            allowed.value().stream(), attachment.fileName(), attachment.mediaType(), attachment.size())
                    : DownloadResponse.error(404);
        });
    }

    private Component fees(DossierDetails details) {
        var facts = new Facts();
        for (var fee : details.dossier().content().fees()) {
            var paid = fee.paidAt()
                    .map(at -> texts.get("fee.paid-at", Formats.dateTime(at)))
                    .orElse(texts.get(fee.isSettled() ? "fee.free" : "fee.owed"));
            facts.put(
                    FeeNames.name(texts, details, fee.code()),
                    fee.quantity() + " × " + Formats.money(fee.unitAmountVnd()) + " = " + Formats.money(fee.amountVnd())
                            + " · " + paid);
        }
        return card(
                texts.get("fee.title"),
                facts,
                details.dossier().content().fees().isEmpty());
    }

    private Div card(String title, Component content, boolean empty) {
        var none = new Span(texts.get("common.none"));
        none.addClassName("hoso-muted");
        var card = new Div(new H3(title), empty ? none : content);
        card.addClassNames("hoso-card", "hoso-stack-s");
        return card;
    }
}
