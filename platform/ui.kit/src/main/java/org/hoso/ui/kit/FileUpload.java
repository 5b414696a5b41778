package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hoso.decision.Decision;
import org.hoso.document.Attachments;
import org.hoso.security.Actor;

/**
 * Files dropped or chosen, each streamed to the platform on the request's own thread and checked there; a refusal is
 * shown at the file. Several of these may stand on one page, one for each paper.
 */
public final class FileUpload extends Div {

    private final Texts texts;
    private final Attachments attachments;
    private final Actor actor;
    private final Map<String, org.hoso.document.Upload> uploads = new LinkedHashMap<>();
    private final Queue<Decision<org.hoso.document.Upload>> arrived = new ConcurrentLinkedQueue<>();
    private final Div list = new Div();
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> removals = new ArrayList<>();

    /** {@code label} names the button for screen readers. */
    public FileUpload(Texts texts, Attachments attachments, Actor actor, String label) {
        this.texts = texts;
        this.attachments = attachments;
        this.actor = actor;
        list.addClassName("hoso-stack-s");
        add(upload(label), list);
    }

    private Upload upload(String label) {
        var upload = new Upload((UploadHandler) this::receive);
        var button = new Button(texts.get("file.choose"), VaadinIcon.PAPERCLIP.create());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(texts.get("file.choose") + ": " + label);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(texts.get("file.drop")));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, attachments.maximumBytes()));
        upload.setAcceptedFileTypes(attachments.allowedTypes().toArray(String[]::new));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> showArrived());
        upload.addAllFinishedListener(event -> {
            showArrived();
            upload.clearFileList();
        });
        return upload;
    }

    private UploadI18N words() {
        var maximum = attachments.maximumBytes() / (1024 * 1024);
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(texts.get("file.choose"))
                        .setMany(texts.get("file.choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(texts.get("reason.file.too-large", maximum))
                        .setIncorrectFileType(texts.get("file.wrong-type"))
                        .setTooManyFiles(texts.get("file.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(texts.get("file.connecting"))
                                .setStalled(texts.get("file.stalled"))
                                .setProcessing(texts.get("file.checking"))
                                .setHeld(texts.get("file.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(texts.get("file.broken"))
                                .setUnexpectedServerError(texts.get("file.broken"))
                                .setForbidden(texts.get("file.broken"))))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }

    /** On the thread of the upload; the page hears of it when the browser reports the upload's end. */
    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            arrived.add(attachments.upload(actor, event.getFileName(), stream));
        }
    }

    private void showArrived() {
        for (var decision = arrived.poll(); decision != null; decision = arrived.poll()) {
            decision.asOptional().ifPresent(this::accept);
            if (!decision.isAllowed()) {
                refuse(Reasons.text(texts, decision.reasons()));
            }
        }
    }

    /** Adds a received file to the list. */
    public void accept(org.hoso.document.Upload upload) {
        show(upload);
        listeners.forEach(Runnable::run);
    }

    /** Adds a file that was received earlier; the listeners do not hear of it. */
    public void show(org.hoso.document.Upload upload) {
        if (uploads.put(upload.id(), upload) == null) {
            list.add(line(upload));
        }
    }

    private Component line(org.hoso.document.Upload upload) {
        var line = new Div();
        line.addClassNames("hoso-row", "hoso-small");
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
            uploads.remove(upload.id());
            line.removeFromParent();
            removals.forEach(Runnable::run);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        remove.setAriaLabel(texts.get("file.remove", upload.fileName()));
        line.add(VaadinIcon.FILE_O.create(), new Span(upload.fileName() + " · " + Formats.size(upload.size())), remove);
        return line;
    }

    private void refuse(String message) {
        list.add(Reasons.message(List.of(message), true));
    }

    /** Ids of the received files, in order. */
    public List<String> ids() {
        return List.copyOf(uploads.keySet());
    }

    /** Is called after a file was taken away again. */
    public void addRemovedListener(Runnable listener) {
        removals.add(listener);
    }

    /**
     * Files pasted anywhere into {@code root} go to the upload of the part with the class {@code hoso-paper} that has the
     * focus, else to {@code others}.
     */
    public static void paste(Component root, FileUpload others) {
        others.getElement().setAttribute("data-hoso-paste", true);
        root.addAttachListener(
                event -> root.getElement().executeJs(Scripts.read("paste.js") + "\ninstallHosoPaste(this);"));
    }

    /** Is called after each received file. */
    public void addReceivedListener(Runnable listener) {
        listeners.add(listener);
    }
}
