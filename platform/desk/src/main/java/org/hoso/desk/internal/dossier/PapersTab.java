package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.hoso.cooperation.PaperMark;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.Attachment;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** The papers as handed in, the files with preview and download, and the fees. */
final class PapersTab extends Div {

    private final DeskServices services;
    private final Texts texts;

    private final LongConsumer show;
    private final Runnable supplement;

    /**
     * @param show       sets a file beside the page
     * @param supplement asks for what the marks say is wrong
     */
    PapersTab(DeskServices services, Texts texts, DossierDetails details, LongConsumer show, Runnable supplement) {
        this.services = services;
        this.texts = texts;
        this.show = show;
        this.supplement = supplement;
        addClassName("desk-columns");
        add(papers(details), files(details), fees(details));
    }

    private Component papers(DossierDetails details) {
        var marks = services.cooperation();
        boolean mayMark =
                marks.marks().mayMark(Seat.actorAtWork(), details.dossier().id());
        var stored =
                marks.marks().ofDossier(Seat.actorAtWork(), details.dossier().id());
        return mayMark ? examined(details, stored) : handedIn(details, stored);
    }

    /** Each paper of the case with its mark, and those outside the list. */
    private Component examined(DossierDetails details, List<PaperMark> stored) {
        var lines = details.dossier().content().papers();
        var rows = new ArrayList<PaperMarkRow>();
        var ask = new Button(texts.get("mark.supplement"), VaadinIcon.ARROW_RIGHT.create(), event -> supplement.run());
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Runnable count = () -> {
            long faults = rows.stream().filter(PaperMarkRow::isFault).count();
            ask.setText(texts.get("mark.supplement", faults));
            ask.setVisible(faults > 0);
        };
        var list = new Div();
        for (var paper : definitions(details)) {
            var words = lines.stream()
                    .filter(line -> line.paperCode().equals(paper.code()))
                    .findFirst()
                    .map(this::words)
                    .orElse(texts.get("mark.not-handed-in"));
            var row = new PaperMarkRow(
                    services, texts, details.dossier().id(), paper.code(), texts.of(paper.name()), words, count);
            stored.stream()
                    .filter(mark -> mark.paperCode().equals(paper.code()))
                    .findFirst()
                    .ifPresent(row::show);
            rows.add(row);
            list.add(row);
        }
        count.run();
        var others = new Facts();
        lines.stream()
                .filter(line -> definitions(details).stream()
                        .noneMatch(each -> each.code().equals(line.paperCode())))
                .forEach(line -> others.put(PaperNames.name(texts, details, line.paperCode()), words(line)));
        list.add(others, ask);
        var wide = card(texts.get("papers.title"), list, rows.isEmpty() && lines.isEmpty());
        wide.addClassName("desk-whole-row");
        return wide;
    }

    private static List<PaperDefinition> definitions(DossierDetails details) {
        return details.procedure()
                .caseOf(details.dossier().procedure().caseCode())
                .map(ProcedureCase::papers)
                .orElse(List.of());
    }

    private Component handedIn(DossierDetails details, List<PaperMark> stored) {
        var facts = new Facts();
        for (var line : details.dossier().content().papers()) {
            facts.put(PaperNames.name(texts, details, line.paperCode()), words(line) + mark(stored, line.paperCode()));
        }
        return card(
                texts.get("papers.title"),
                facts,
                details.dossier().content().papers().isEmpty());
    }

    private String mark(List<PaperMark> stored, String paperCode) {
        return stored.stream()
                .filter(each -> each.paperCode().equals(paperCode))
                .findFirst()
                .map(each ->
                        " · " + texts.of("mark", each.verdict()) + (each.words().isBlank() ? "" : ": " + each.words()))
                .orElse("");
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
        var name = FileContent.link(services.attachments(), actor, attachment);
        var about = new Span(PaperNames.name(texts, details, attachment.paperCode()) + " · "
                + Formats.size(attachment.size()) + " · " + attachment.uploadedBy() + " · "
                + Formats.dateTime(attachment.uploadedAt()));
        about.addClassNames("hoso-muted", "hoso-small");
        var row = new Div(VaadinIcon.FILE_O.create(), name);
        row.addClassName("hoso-row");
        if (FileContent.isShown(attachment)) {
            var eye =
                    new Button(texts.get("files.show"), VaadinIcon.EYE.create(), event -> show.accept(attachment.id()));
            eye.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            eye.setAriaLabel(texts.get("files.show") + ": " + attachment.fileName());
            row.add(eye);
        }
        return new Div(row, about);
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
