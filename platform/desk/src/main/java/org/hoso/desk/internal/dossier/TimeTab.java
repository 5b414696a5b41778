package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.hoso.clock.ClockInterval;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.StepDefinition;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.TimeBadge;

/** The times of a dossier, and its clock ledger line by line: who held it, how long, and whether it counts. */
final class TimeTab extends Div {

    TimeTab(DeskServices services, Texts texts, DossierDetails details) {
        addClassName("hoso-stack");
        var timing = details.dossier().timing();
        var facts = new Facts().put(texts.get("facts.received"), Formats.dateTime(timing.receivedAt()));
        timing.clockStart().ifPresent(at -> facts.put(texts.get("time.started"), Formats.dateTime(at)));
        timing.dueOriginal().ifPresent(at -> facts.put(texts.get("time.due-original"), Formats.dateTime(at)));
        timing.dueCurrent().ifPresent(at -> facts.put(texts.get("time.due-current"), Formats.dateTime(at)));
        timing.finishedAt().ifPresent(at -> facts.put(texts.get("time.finished"), Formats.dateTime(at)));
        timing.returnedAt().ifPresent(at -> facts.put(texts.get("facts.returned"), Formats.dateTime(at)));
        var summary = new Div(new H3(texts.get("time.title")), TimeBadge.of(texts, details.time()), facts);
        summary.addClassNames("hoso-card", "hoso-stack-s");
        var ledger = new Div(new H3(texts.get("time.ledger")), ledger(services, texts, details));
        ledger.addClassNames("hoso-card", "hoso-stack-s");
        add(summary, ledger);
    }

    private static Component ledger(DeskServices services, Texts texts, DossierDetails details) {
        var head = new NativeTableRow();
        List.of("time.from", "time.to", "time.who", "time.where", "time.counts", "time.why")
                .forEach(key -> head.add(new NativeTableHeaderCell(texts.get(key))));
        var body = new NativeTableBody();
        for (var interval : details.dossier().clock()) {
            body.add(row(services, texts, details, interval));
        }
        var tableHead = new NativeTableHeader();
        tableHead.add(head);
        var table = new NativeTable(tableHead, body);
        table.addClassName("desk-table");
        var scroll = new Div(table);
        scroll.addClassName("desk-scroll");
        return scroll;
    }

    private static NativeTableRow row(
            DeskServices services, Texts texts, DossierDetails details, ClockInterval interval) {
        var where = new StringBuilder(interval.unitCode()
                .map(code -> DossierFacts.unit(services, texts, code))
                .orElse(""));
        interval.stepCode()
                .flatMap(details.procedure()::step)
                .map(StepDefinition::name)
                .ifPresent(name -> where.append(" · ").append(texts.of(name)));
        var key = "clock." + interval.reason();
        var why = texts.has(key) ? texts.get(key) : interval.reason();
        return new NativeTableRow(
                new NativeTableCell(Formats.dateTime(interval.start())),
                new NativeTableCell(interval.end().map(Formats::dateTime).orElse(texts.get("time.running"))),
                new NativeTableCell(texts.of("holder", interval.holder())),
                new NativeTableCell(where.toString()),
                new NativeTableCell(texts.get(interval.counts() ? "common.yes" : "common.no")),
                new NativeTableCell(why
                        + interval.legalGround()
                                .map(ground -> " (" + ground + ")")
                                .orElse("")));
    }
}
