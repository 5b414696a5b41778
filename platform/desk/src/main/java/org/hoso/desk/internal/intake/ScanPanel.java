package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.Scans;
import org.hoso.document.Upload;
import org.hoso.procedure.PaperDefinition;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files waiting in the scanner's folder of the counter. Alt+S takes the newest for the chosen paper and chooses the next
 * paper, so that papers scanned in the order of the list need one key each.
 */
final class ScanPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ScanPanel.class);

    private final DeskServices services;
    private final Texts texts;
    private final Supplier<String> counter;
    private final BiConsumer<String, Upload> taken;
    private final Select<PaperDefinition> paper = new Select<>();
    private final Div list = new Div();
    private final List<PaperDefinition> papers = new ArrayList<>();
    private List<Scans.Scan> waiting = List.of();

    /** {@code taken} is called with the code of the paper and the file. */
    ScanPanel(DeskServices services, Texts texts, Supplier<String> counter, BiConsumer<String, Upload> taken) {
        this.services = services;
        this.texts = texts;
        this.counter = counter;
        this.taken = taken;
        addClassName("desk-scans");
        paper.setLabel(texts.get("scan.paper"));
        paper.setItemLabelGenerator(each -> each == null ? texts.get("papers.other") : texts.of(each.name()));
        paper.setEmptySelectionAllowed(true);
        paper.setEmptySelectionCaption(texts.get("papers.other"));
        list.addClassName("hoso-stack-s");
        var refresh = new Button(texts.get("scan.refresh"), VaadinIcon.REFRESH.create(), event -> refresh());
        refresh.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var head = new Div(paper, refresh);
        head.addClassName("hoso-row");
        add(new Span(texts.get("scan.title")), head, list);
        Shortcuts.on(this).key("Alt+s", this::takeNewest);
        setVisible(services.scans().isOn());
    }

    /** Offers the scans for these papers. */
    void show(List<PaperDefinition> shown) {
        papers.clear();
        papers.addAll(shown);
        paper.setItems(papers);
        paper.setValue(papers.isEmpty() ? null : papers.get(0));
        refresh();
    }

    /** Looks into the folder again. */
    void refresh() {
        if (!services.scans().isOn()) {
            return;
        }
        waiting = services.scans().waiting(Seat.actorAtWork(), counter.get());
        list.removeAll();
        waiting.forEach(scan -> list.add(line(scan)));
        if (waiting.isEmpty()) {
            var none = new Span(texts.get("scan.none"));
            none.addClassNames("hoso-muted", "hoso-small");
            list.add(none);
        }
    }

    private Div line(Scans.Scan scan) {
        var add = new Button(texts.get("scan.take"), VaadinIcon.PLUS.create(), event -> take(scan));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.setAriaLabel(texts.get("scan.take") + ": " + scan.name());
        var line = new Div(
                add,
                new Span(scan.name() + " · " + Formats.size(scan.size()) + " · " + Formats.dateTime(scan.scannedAt())));
        line.addClassNames("hoso-row", "hoso-small");
        return line;
    }

    private void takeNewest() {
        refresh();
        if (!waiting.isEmpty()) {
            take(waiting.get(0));
        }
    }

    private void take(Scans.Scan scan) {
        Decision<Upload> decision;
        try {
            decision = services.scans().take(Seat.actorAtWork(), counter.get(), scan.name());
        } catch (IOException e) {
            LOG.error("A scanned file could not be taken over", e);
            Toasts.failed(texts, texts.get("file.broken"));
            return;
        }
        if (decision instanceof Decision.Allowed<Upload> allowed) {
            taken.accept(paper.getOptionalValue().map(PaperDefinition::code).orElse(""), allowed.value());
            next().ifPresent(paper::setValue);
        } else {
            Toasts.failed(texts, scan.name() + ": " + Reasons.text(texts, decision.reasons()));
        }
        refresh();
    }

    private Optional<PaperDefinition> next() {
        int at = papers.indexOf(paper.getValue()) + 1;
        return at > 0 && at < papers.size() ? Optional.of(papers.get(at)) : Optional.empty();
    }
}
