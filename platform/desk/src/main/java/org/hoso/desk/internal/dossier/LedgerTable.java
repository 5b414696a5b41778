package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.Evidence;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.Attachment;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.TimeSheet;
import org.hoso.procedure.StepDefinition;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** The clock ledger: who held the dossier, how long, whether it counts, why, on what ground and what proves it. */
final class LedgerTable {

    private static final List<String> HEADS = List.of(
            "time.from",
            "time.to",
            "time.working",
            "time.who",
            "time.where",
            "time.counts",
            "time.why",
            "time.evidence",
            "time.by");

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;

    LedgerTable(DeskServices services, Texts texts, DossierDetails details) {
        this.services = services;
        this.texts = texts;
        this.details = details;
    }

    Component of(TimeSheet sheet) {
        return Tables.of(
                texts,
                HEADS,
                sheet.lines().stream()
                        .map(line -> cells(line, sheet.minutesPerDay()))
                        .toList());
    }

    private List<Component> cells(TimeSheet.Line line, int minutesPerDay) {
        var interval = line.interval();
        var cells = new ArrayList<Component>();
        cells.add(new Span(Formats.dateTime(interval.start())));
        cells.add(new Span(interval.end().map(Formats::dateTime).orElse(texts.get("time.running"))));
        cells.add(new Span(new Formats(texts).working(line.workingMinutes(), minutesPerDay)));
        cells.add(new Span(texts.of("holder", interval.holder())));
        cells.add(new Span(where(interval)));
        cells.add(new Span(texts.get(interval.counts() ? "common.yes" : "common.no")));
        var key = "clock." + interval.reason();
        var why = texts.has(key) ? texts.get(key) : interval.reason();
        cells.add(new Span(
                why + interval.legalGround().map(ground -> " (" + ground + ")").orElse("")));
        cells.add(interval.evidence().map(this::evidence).orElseGet(Span::new));
        cells.add(new Span(interval.decidedBy()));
        return cells;
    }

    private String where(ClockInterval interval) {
        var where = new StringBuilder(interval.unitCode()
                .map(code -> DossierFacts.unit(services, texts, code))
                .orElse(""));
        interval.stepCode()
                .flatMap(details.procedure()::step)
                .map(StepDefinition::name)
                .ifPresent(name -> where.append(" · ").append(texts.of(name)));
        return where.toString();
    }

    private Component evidence(Evidence evidence) {
        var box = new Div();
        var words = evidence.words()
                + evidence.date()
                        .map(day -> " " + texts.get("time.dated", Formats.date(day)))
                        .orElse("");
        if (!words.isBlank()) {
            box.add(new Span(words.strip() + " "));
        }
        evidence.sha256().flatMap(this::file).ifPresent(file -> {
            var address = FileContent.content(services.attachments(), Seat.actorAtWork(), file);
            box.add(new Anchor(address, file.fileName()));
        });
        return box;
    }

    private Optional<Attachment> file(String sha256) {
        return details.attachments().stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst();
    }
}
