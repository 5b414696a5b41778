package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Takes one list and hands over its name and content. */
final class ListUpload extends Div {

    private static final int LARGEST_BYTES = 16_000_000;

    private record Arrived(String name, byte[] content) {}

    private final AtomicReference<Optional<Arrived>> arrived = new AtomicReference<>(Optional.empty());
    private final BiConsumer<String, byte[]> taker;
    private final Div message = new Div();

    ListUpload(Texts texts, BiConsumer<String, byte[]> taker) {
        this.taker = taker;
        var upload = new Upload((UploadHandler) this::receive);
        var button = new Button(texts.get("procedure.import.choose"), VaadinIcon.UPLOAD.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(texts.get("procedure.import.drop")));
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.addFileRejectedListener(event -> {
            message.removeAll();
            message.add(Reasons.message(List.of(texts.get("procedure.import.rejected")), true));
        });
        upload.getElement().addEventListener("upload-success", event -> hand());
        upload.addAllFinishedListener(event -> {
            hand();
            upload.clearFileList();
        });
        add(upload, message);
    }

    /** On the thread of the upload. */
    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            take(event.getFileName(), in.readNBytes(LARGEST_BYTES + 1));
        }
    }

    /** A list that arrived; the page hears of it by {@link #hand}. */
    void take(String name, byte[] content) {
        arrived.set(Optional.of(new Arrived(name, content)));
    }

    /** Hands over what arrived, once. */
    void hand() {
        arrived.getAndSet(Optional.empty()).ifPresent(list -> {
            message.removeAll();
            taker.accept(list.name(), list.content());
        });
    }
}
