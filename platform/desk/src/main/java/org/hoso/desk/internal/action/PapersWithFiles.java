package org.hoso.desk.internal.action;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.Upload;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.PaperDefinition;
import org.hoso.ui.kit.FileUpload;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.PapersChecklist;
import org.hoso.ui.kit.Texts;

/** The checklist of papers with a place for files at each paper, and one for other files. */
public final class PapersWithFiles extends Div {

    private final PapersChecklist checklist;
    private final Map<String, FileUpload> files = new LinkedHashMap<>();

    public PapersWithFiles(DeskServices services, Texts texts, List<PaperDefinition> papers, Marks marks) {
        checklist = new PapersChecklist(
                papers,
                texts,
                paper -> Optional.of(files(services, texts, paper.code(), texts.of(paper.name()))),
                marks);
        files.forEach((code, upload) -> upload.addReceivedListener(() -> checklist.tick(code)));
        var other = new Div(new Span(texts.get("papers.other")), files(services, texts, "", texts.get("papers.other")));
        other.addClassNames("hoso-row", "hoso-small");
        add(checklist, other);
    }

    private FileUpload files(DeskServices services, Texts texts, String paperCode, String label) {
        var upload = new FileUpload(texts, services.attachments(), Seat.actorAtWork(), label);
        files.put(paperCode, upload);
        return upload;
    }

    public List<PaperLine> papers() {
        return checklist.papers();
    }

    /** The checklist alone. */
    public PapersChecklist checklist() {
        return checklist;
    }

    /** Adds a file that was received already to a paper; empty text for others. */
    public void accept(String paperCode, Upload upload) {
        Optional.ofNullable(files.get(paperCode))
                .or(() -> Optional.ofNullable(files.get("")))
                .ifPresent(each -> each.accept(upload));
    }

    /** The place of files that belong to no paper. */
    public FileUpload others() {
        return Objects.requireNonNull(files.get(""));
    }

    /** Is called after each change of papers and files. */
    public void addChangeListener(Runnable listener) {
        checklist.addChangeListener(listener);
        files.values().forEach(each -> {
            each.addReceivedListener(listener);
            each.addRemovedListener(listener);
        });
    }

    /** Upload id to paper code. */
    public Map<String, String> uploads() {
        var uploads = new LinkedHashMap<String, String>();
        files.forEach((code, upload) -> upload.ids().forEach(id -> uploads.put(id, code)));
        return uploads;
    }
}
