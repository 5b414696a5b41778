package org.hoso.desk.internal.action;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Proof;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.FileUpload;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** What proves something: number and date of a document, and a scan of it. Of several files the last one counts. */
final class ProofFields extends Div {

    private final TextField words;
    private final DateField date;
    private final FileUpload files;

    ProofFields(DeskServices services, Texts texts, Marks marks, String title) {
        words = new TextField(texts.get("proof.words"));
        words.setMaxLength(300);
        date = new DateField(texts.get("proof.date"), texts);
        files = new FileUpload(texts, services.attachments(), Seat.actorAtWork(), title);
        marks.add("proof.words", words);
        marks.add("proof.date", date);
        addClassName("hoso-stack-s");
        var head = new Span(title);
        head.addClassName("hoso-strong");
        add(head, new FormLayout(words, date), files);
    }

    /** What is mistyped. */
    List<Reason> faults() {
        return date.isMistyped() ? List.of(Reason.at("proof.date", "field.date")) : List.of();
    }

    Proof proof() {
        var ids = files.ids();
        return new Proof(
                words.getValue().strip(),
                date.day(),
                ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1)));
    }
}
