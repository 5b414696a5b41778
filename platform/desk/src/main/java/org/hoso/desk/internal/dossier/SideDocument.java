package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.Attachment;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.kit.Texts;

/** One document beside the data of a dossier: a file or a letter, chosen from all there are. */
final class SideDocument extends Div {

    private record Choice(long file, String label, Supplier<Component> viewer) {}

    private final Select<Choice> which = new Select<>();
    private final Div place = new Div();
    private final List<Choice> choices = new ArrayList<>();
    private final Runnable changed;

    /** {@code changed} is called when it opens or closes. */
    SideDocument(DeskServices services, Texts texts, DossierDetails details, Runnable changed) {
        this.changed = changed;
        addClassNames("desk-side", "hoso-no-print");
        getElement().setAttribute("role", "region").setAttribute("aria-label", texts.get("side.title"));
        var actor = Seat.actorAtWork();
        details.attachments().stream()
                .filter(FileContent::isShown)
                .map(each -> new Choice(
                        each.id(),
                        label(texts, details, each),
                        () -> FileContent.viewer(services.attachments(), actor, each)))
                .forEach(choices::add);
        long id = details.dossier().id();
        services.letters().offered(actor, id).asOptional().orElse(List.of()).forEach(kind -> {
            var title = texts.of("letter", kind);
            choices.add(new Choice(
                    0,
                    title,
                    () -> PdfPreview.frame(title, () -> services.letters().print(actor, id, kind))));
        });
        which.setItems(choices);
        which.setItemLabelGenerator(Choice::label);
        which.setAriaLabel(texts.get("side.title"));
        which.addClassName("hoso-grow");
        which.addValueChangeListener(event -> fill());
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(texts.get("side.close"));
        var head = new Div(which, close);
        head.addClassName("desk-side-head");
        place.addClassName("desk-side-place");
        add(head, place);
        if (choices.isEmpty()) {
            var none = new Span(texts.get("side.none"));
            none.addClassName("hoso-empty");
            place.add(none);
        }
        setVisible(false);
    }

    private static String label(Texts texts, DossierDetails details, Attachment each) {
        return each.paperCode().isEmpty()
                ? each.fileName()
                : PaperNames.name(texts, details, each.paperCode()) + " · " + each.fileName();
    }

    /** Opens with a file; with the first document when the file cannot be shown. */
    void show(long file) {
        choices.stream()
                .filter(each -> each.file() == file)
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresent(which::setValue);
        open();
    }

    void toggle() {
        if (isVisible()) {
            close();
        } else {
            choices.stream().findFirst().ifPresent(which::setValue);
            open();
        }
    }

    private void open() {
        setVisible(true);
        changed.run();
    }

    private void close() {
        setVisible(false);
        which.clear();
        changed.run();
    }

    private void fill() {
        place.removeAll();
        which.getOptionalValue().ifPresent(each -> place.add(each.viewer().get()));
    }
}
