package org.hoso.desk.internal.module;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.security.Actor;
import org.hoso.system.Modules.Plan;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Takes one module file, streams it to the platform and hands over what it would change. */
final class ModuleUpload extends Div {

    private static final int LARGEST_BYTES = 300 * 1024 * 1024;

    private final transient DeskServices services;
    private final Actor actor = Seat.actorAtWork();
    private final transient AtomicReference<Optional<Decision<Plan>>> arrived = new AtomicReference<>(Optional.empty());
    private final Consumer<Decision<Plan>> taker;
    private final Div message = new Div();

    ModuleUpload(DeskServices services, Texts texts, Consumer<Decision<Plan>> taker) {
        this.services = services;
        this.taker = taker;
        var upload = new Upload((UploadHandler) this::receive);
        upload.setUploadButton(new Button(texts.get("module.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(texts.get("procedure.import.drop")));
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileTypes(".kar", ".jar");
        upload.addFileRejectedListener(event -> {
            message.removeAll();
            message.add(Reasons.message(List.of(texts.get("module.rejected")), true));
        });
        upload.getElement().addEventListener("upload-success", event -> hand());
        upload.addAllFinishedListener(event -> {
            hand();
            upload.clearFileList();
        });
        add(upload, message);
    }

    /** On the thread of the upload: planning takes a while and must not hold the page. */
    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            arrived.set(Optional.of(services.keeping().modules().plan(actor, event.getFileName(), in)));
        }
    }

    private void hand() {
        arrived.getAndSet(Optional.empty()).ifPresent(plan -> {
            message.removeAll();
            taker.accept(plan);
        });
    }
}
