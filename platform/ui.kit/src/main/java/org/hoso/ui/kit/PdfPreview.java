package org.hoso.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.hoso.decision.Decision;
import org.hoso.document.PrintedFile;

/** A printed file in a dialog, to be read, printed or kept. It is made on the request's thread, not the page's. */
public final class PdfPreview extends Dialog {

    /** {@code print} makes the file; it is called on each download, without the lock of the session. */
    public PdfPreview(Texts texts, String title, Supplier<Decision<PrintedFile>> print) {
        setHeaderTitle(title);
        setWidth("min(60rem, 95vw)");
        setHeight("92vh");
        var frame = frame(title, print);
        add(frame);

        var printButton = new Button(texts.get("common.print"), VaadinIcon.PRINT.create());
        printButton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        printButton.addClickListener(event -> frame.getElement().executeJs("this.contentWindow.print()"));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                printButton.focus();
            }
        });
        var keep = new Anchor(file(print), texts.get("common.download"));
        var close = new Button(texts.get("common.close"), event -> close());
        getFooter().add(keep, close, printButton);
    }

    /** The file alone, to stand on a page; {@code print} is called as above. */
    public static IFrame frame(String title, Supplier<Decision<PrintedFile>> print) {
        var frame = new IFrame();
        frame.addClassName("hoso-pdf");
        frame.setTitle(title);
        frame.getElement().setAttribute("src", file(print).inline());
        return frame;
    }

    private static com.vaadin.flow.server.streams.InputStreamDownloadHandler file(
            Supplier<Decision<PrintedFile>> print) {
        return DownloadHandler.fromInputStream(event -> print.get()
                .asOptional()
                .map(printed -> new DownloadResponse(
                        new ByteArrayInputStream(printed.content()),
                        printed.fileName(),
                        printed.mediaType(),
                        printed.content().length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }
}
