package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.SectorNames;
import org.hoso.desk.internal.dossier.Tables;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.outage.Outage;
import org.hoso.outage.OutageEffect;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** The outages that were recorded, how far the clocks are shifted, and what each did. */
@Route(value = "admin/outages", layout = MainLayout.class)
public final class OutagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> HEADS = List.of(
            "outage.from",
            "outage.to",
            "outage.decision",
            "outage.reason",
            "outage.scope",
            "outage.progress",
            "outage.actions");

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final SectorNames names;

    public OutagesView(DeskServices services) {
        this.services = services;
        this.names = new SectorNames(services.catalogue(), texts);
        addClassNames("desk-page", "hoso-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isPresent()) {
            load();
        }
    }

    private void load() {
        removeAll();
        var decision = services.outages().newest(Seat.actorAtWork());
        if (decision instanceof Decision.Allowed<List<Outage>> allowed) {
            show(allowed.value());
        } else {
            add(new NotFoundPanel(texts));
        }
    }

    private void show(List<Outage> outages) {
        var add = new Button(
                texts.get("outage.new"),
                VaadinIcon.PLUS.create(),
                click -> new OutageDialog(services, texts, this::load).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var refresh = new Button(texts.get("common.reload"), VaadinIcon.REFRESH.create(), click -> load());
        refresh.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H1(texts.get("nav.outages")), add, refresh);
        head.addClassNames("hoso-row", "desk-head");
        add(head, new Paragraph(texts.get("outage.words")));
        add(
                outages.isEmpty()
                        ? new Paragraph(texts.get("outage.none"))
                        : Tables.of(
                                texts, HEADS, outages.stream().map(this::cells).toList()));
    }

    private List<Component> cells(Outage outage) {
        var terms = outage.terms();
        return List.of(
                new Span(Formats.dateTime(terms.from())),
                new Span(
                        terms.cancelled()
                                ? texts.get("outage.cancelled")
                                : terms.to().map(Formats::dateTime).orElse(texts.get("outage.lasting"))),
                new Span(
                        texts.get("outage.decision.words", terms.decisionNumber(), Formats.date(terms.decisionDate()))),
                new Span(terms.reason()),
                new Span(scope(terms)),
                new Span(progress(outage.progress())),
                actions(outage));
    }

    private String scope(Outage.Terms terms) {
        var parts = new ArrayList<String>();
        part(parts, "outage.procedures", terms.procedures());
        part(parts, "outage.sectors", terms.sectors().stream().map(names::of).collect(Collectors.toSet()));
        part(parts, "outage.units", terms.units());
        return parts.isEmpty() ? texts.get("outage.everything") : String.join("; ", parts);
    }

    private void part(List<String> parts, String key, Set<String> codes) {
        if (!codes.isEmpty()) {
            parts.add(texts.get(key) + ": "
                    + String.join(", ", codes.stream().sorted().toList()));
        }
    }

    private String progress(Outage.Progress progress) {
        return texts.get(
                progress.pending() ? "outage.running" : "outage.done",
                progress.seen(),
                progress.moved(),
                progress.covered());
    }

    private Component actions(Outage outage) {
        var row = new Div();
        row.addClassName("hoso-row");
        if (!outage.terms().cancelled()) {
            var change = new Button(
                    texts.get("outage.change"), click -> new OutageDialog(services, texts, outage, this::load).open());
            change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            row.add(change);
        }
        var report = new Button(texts.get("outage.report"), click -> report(outage));
        report.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        row.add(report);
        return row;
    }

    private void report(Outage outage) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(
                texts.get("outage.report") + " · " + outage.terms().decisionNumber());
        dialog.setWidth("min(54rem, 95vw)");
        var body = new Div();
        body.addClassName("hoso-stack");
        dialog.add(body);
        more(outage, 0, body);
        dialog.getFooter().add(new Button(texts.get("common.close"), click -> dialog.close()));
        dialog.open();
    }

    private void more(Outage outage, long after, Div body) {
        var effects = services.outages()
                .effects(Seat.actorAtWork(), outage.id(), after)
                .asOptional()
                .orElse(List.of());
        if (effects.isEmpty() && after == 0) {
            body.add(new Paragraph(texts.get("outage.no-effect")));
            return;
        }
        body.add(Tables.of(
                texts,
                List.of("outage.dossier", "outage.due-before", "outage.due-after"),
                effects.stream().map(this::cells).toList()));
        if (effects.size() == 50) {
            var more = new Button(texts.get("outage.more"));
            more.addClickListener(click -> {
                more.removeFromParent();
                more(outage, effects.get(effects.size() - 1).dossierId(), body);
            });
            body.add(more);
        }
    }

    private List<Component> cells(OutageEffect effect) {
        return List.of(
                new Anchor(Names.dossierAddress(effect.code()), effect.code()),
                new Span(effect.dueBefore().map(Formats::dateTime).orElse("–")),
                new Span(
                        effect.dueAfter().equals(effect.dueBefore())
                                ? texts.get("outage.due-same")
                                : effect.dueAfter().map(Formats::dateTime).orElse("–")));
    }

    @Override
    public String getPageTitle() {
        return texts.get("nav.outages") + " · " + texts.get("app.name");
    }
}
