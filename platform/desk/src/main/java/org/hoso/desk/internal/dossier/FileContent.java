package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import org.hoso.decision.Decision;
import org.hoso.document.Attachment;
import org.hoso.document.Attachments;
import org.hoso.security.Actor;

/** Files of dossiers as links and on the page. Rights are asked again on each download; an address passed on gives nothing. */
final class FileContent {

    private FileContent() {}

    /** True when a browser can show it. */
    static boolean isShown(Attachment attachment) {
        return "application/pdf".equals(attachment.mediaType())
                || attachment.mediaType().startsWith("image/");
    }

    static Anchor link(Attachments attachments, Actor actor, Attachment attachment) {
        return new Anchor(content(attachments, actor, attachment), attachment.fileName());
    }

    static Component viewer(Attachments attachments, Actor actor, Attachment attachment) {
        var content = content(attachments, actor, attachment).inline();
        if ("application/pdf".equals(attachment.mediaType())) {
            var frame = new IFrame();
            frame.addClassName("hoso-pdf");
            frame.setTitle(attachment.fileName());
            frame.getElement().setAttribute("src", content);
            return frame;
        }
        var image = new Image(content, attachment.fileName());
        image.addClassName("desk-image");
        return image;
    }

    /** The content, for a link or a frame. */
    static InputStreamDownloadHandler content(Attachments attachments, Actor actor, Attachment attachment) {
        return DownloadHandler.fromInputStream(event -> {
            var decision = attachments.open(actor, attachment.id());
            return decision instanceof Decision.Allowed<Attachments.Content> allowed
                    ? new DownloadResponse(
                            allowed.value().stream(), attachment.fileName(), attachment.mediaType(), attachment.size())
                    : DownloadResponse.error(404);
        });
    }
}
