package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Apology;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.Obligation;
import org.hoso.dossier.TimeSheet;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.TimeBadge;

/**
 * The times of a dossier: its three due dates, its stays in the steps against their budgets, the tax loop, apologies,
 * and its clock ledger line by line.
 */
final class TimeTab extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;

    TimeTab(DeskServices services, Texts texts, DossierDetails details) {
        this.services = services;
        this.texts = texts;
        this.details = details;
        addClassName("hoso-stack");
        add(card("time.title", TimeBadge.of(texts, details.time()), dates()));
        var sheet = services.timeSheets()
                .of(Seat.actorAtWork(), details.dossier().id())
                .asOptional();
        sheet.filter(each -> !each.steps().isEmpty()).ifPresent(each -> add(card("time.steps", steps(each))));
        details.dossier().interruptions().obligations().forEach(each -> add(card("time.obligation", obligation(each))));
        sheet.ifPresent(each -> add(card("time.ledger", new LedgerTable(services, texts, details).of(each))));
    }

    private Facts dates() {
        var timing = details.dossier().timing();
        var facts = new Facts().put(texts.get("facts.received"), Formats.dateTime(timing.receivedAt()));
        timing.clockStart().ifPresent(at -> facts.put(texts.get("time.started"), Formats.dateTime(at)));
        timing.dueOriginal().ifPresent(at -> facts.put(texts.get("time.due-original"), Formats.dateTime(at)));
        timing.dueCurrent().ifPresent(at -> facts.put(texts.get("time.due-current"), Formats.dateTime(at)));
        details.dossier().interruptions().apologies().forEach(each -> facts.put(apologyLabel(each), apology(each)));
        timing.finishedAt().ifPresent(at -> facts.put(texts.get("time.finished"), Formats.dateTime(at)));
        timing.returnedAt().ifPresent(at -> facts.put(texts.get("facts.returned"), Formats.dateTime(at)));
        return facts;
    }

    private String apologyLabel(Apology apology) {
        return texts.get("time.due-promised", apology.number());
    }

    private String apology(Apology apology) {
        var reasons = apology.reasons().stream().map(each -> each.text()).toList();
        return texts.get(
                "time.apology",
                Formats.dateTime(apology.newDue()),
                Formats.dateTime(apology.at()),
                apology.signedBy().name(),
                String.join("; ", reasons));
    }

    private Component steps(TimeSheet sheet) {
        var rows = sheet.steps().stream()
                .map(step -> List.<Component>of(
                        new Span(texts.of(step.name())),
                        new Span(step.unitCode().isEmpty() ? "" : DossierFacts.unit(services, texts, step.unitCode())),
                        new Span(Formats.dateTime(step.from())),
                        new Span(step.until().map(Formats::dateTime).orElse(texts.get("time.running"))),
                        new Span(working(step.budgetMinutes(), sheet)),
                        new Span(working(step.usedMinutes(), sheet)),
                        new Span(step.due().map(Formats::dateTime).orElse("")),
                        TimeBadge.of(texts, step, sheet.minutesPerDay())))
                .toList();
        return Tables.of(
                texts,
                List.of(
                        "time.step",
                        "time.unit",
                        "time.from",
                        "time.to",
                        "time.budget",
                        "time.used",
                        "time.step-due",
                        "time.result"),
                rows);
    }

    private String working(long minutes, TimeSheet sheet) {
        return new Formats(texts).working(minutes, sheet.minutesPerDay());
    }

    private Component obligation(Obligation obligation) {
        var facts = new Facts()
                .put(texts.get("obligation.slip"), obligation.slip())
                .put(texts.get("obligation.stage"), texts.of("obligation.stage", obligation.stage()))
                .put(
                        texts.get("obligation.sent"),
                        Formats.dateTime(obligation.sentAt()) + " · "
                                + obligation.sentBy().name());
        for (var notice : obligation.notices()) {
            facts.put(
                    texts.get("tax." + notice.kind()),
                    texts.get(
                            "notice.words",
                            notice.number(),
                            Formats.date(notice.issuedOn()),
                            Formats.money(notice.amountVnd()),
                            notice.payBy().map(Formats::date).orElse("–")));
        }
        obligation.handedOver().ifPresent(day -> facts.put(texts.get("notice.handed-over"), Formats.date(day)));
        Optional<String> outcome = obligation.outcome().map(each -> texts.of("obligation.outcome", each));
        outcome.ifPresent(words -> facts.put(
                texts.get("obligation.outcome"),
                words
                        + obligation
                                .endedAt()
                                .map(at -> " · " + Formats.dateTime(at))
                                .orElse("")));
        return facts;
    }

    private Div card(String title, Component... content) {
        var card = new Div(new H3(texts.get(title)));
        card.add(content);
        card.addClassNames("hoso-card", "hoso-stack-s");
        return card;
    }
}
