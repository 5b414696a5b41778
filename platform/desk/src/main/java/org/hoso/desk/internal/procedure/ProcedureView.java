package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.SectorNames;
import org.hoso.desk.internal.dossier.Tables;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureAdministration.Details;
import org.hoso.procedure.ProcedureAdministration.Version;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** One procedure: its versions with what is open under them, its completion, its content, two versions compared. */
@Route(value = "admin/procedure/:code", layout = MainLayout.class)
public final class ProcedureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> VERSION_HEADS =
            List.of("procedure.version", "procedure.from", "procedure.state", "procedure.open-dossiers");
    private static final List<String> CARD_HEADS = List.of("procedure.part", "procedure.words");
    private static final List<String> DIFFERENCE_HEADS =
            List.of("procedure.part", "procedure.before", "procedure.after");

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private String code = "";

    public ProcedureView(DeskServices services) {
        this.services = services;
        addClassNames("desk-page", "hoso-stack");
    }

    static String address(String code) {
        return "admin/procedure/" + code;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        code = event.getRouteParameters().get("code").orElse("");
        var decision = services.keeping().procedures().open(Seat.actorAtWork(), code);
        if (decision instanceof Decision.Allowed<Details> allowed) {
            show(allowed.value());
        } else {
            removeAll();
            add(new NotFoundPanel(texts));
        }
    }

    private void show(Details details) {
        removeAll();
        var row = details.row();
        var head = new Div(new H1(row.code()), States.badge(texts, row.state()));
        head.addClassName("hoso-row");
        var name = new Paragraph(texts.of(row.name()));
        name.addClassNames("hoso-strong", "procedure-title");
        add(new Anchor("admin/procedures", "← " + texts.get("nav.procedures")), head, name);
        var tabs = new TabSheet();
        tabs.addClassName("procedure-tabs");
        tabs.add(texts.get("procedure.overview"), overview(details));
        if (details.completion().isPresent()) {
            var tab = tabs.add(
                    texts.get("procedure.complete"), new CompletionEditor(services, texts, details, this::show));
            if (!row.missing().isEmpty() || row.begun()) {
                tabs.setSelectedTab(tab);
            }
        }
        if (!details.definitions().isEmpty()) {
            tabs.add(texts.get("procedure.content"), content(details.definitions()));
        }
        if (details.definitions().size() > 1) {
            tabs.add(texts.get("procedure.compare"), compare(details.definitions()));
        }
        add(tabs);
    }

    private Component overview(Details details) {
        var row = details.row();
        var page = new Div();
        page.addClassName("hoso-stack");
        if (!row.missing().isEmpty()) {
            page.add(Reasons.warning(texts, row.missing()));
        }
        if (row.covered()) {
            page.add(Reasons.message(List.of(texts.get("procedure.covered")), false));
        }
        var facts = new Facts()
                .put(texts.get("procedure.field"), texts.of(row.field()))
                .put(
                        texts.get("procedure.sector"),
                        new SectorNames(services.catalogue(), texts).of(row.sector(), row.field()));
        details.local().ifPresent(local -> facts(facts, local));
        page.add(facts);
        if (!row.versions().isEmpty()) {
            page.add(Tables.of(
                    texts,
                    VERSION_HEADS,
                    row.versions().stream().map(this::cells).toList()));
            page.add(new Paragraph(texts.get("procedure.open.words")));
        }
        return page;
    }

    private void facts(Facts facts, LocalProcedure local) {
        facts.put(texts.get("procedure.authority"), local.authority())
                .put(texts.get("procedure.decision"), local.decision());
        local.durations().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(each -> facts.put(
                        texts.get("procedure.printed-time", texts.of("channel", each.getKey())), each.getValue()));
    }

    private List<Component> cells(Version version) {
        return List.of(
                new Span(version.version()),
                new Span(Formats.date(version.from())),
                new Span(texts.get(
                        version.inForce()
                                ? "procedure.in-force"
                                : version.from().isAfter(services.today()) ? "procedure.later" : "procedure.earlier")),
                new Span(String.valueOf(version.open())));
    }

    private Component content(List<ProcedureVersion> definitions) {
        var place = new Div();
        var version = versions("procedure.version", definitions);
        version.addValueChangeListener(event -> card(place, event.getValue()));
        version.setValue(definitions.get(definitions.size() - 1));
        var page = new Div(version, place);
        page.addClassName("hoso-stack");
        return page;
    }

    private void card(Div place, ProcedureVersion version) {
        place.removeAll();
        place.add(Tables.of(
                texts,
                CARD_HEADS,
                VersionCard.of(texts, version).stream()
                        .map(part -> List.of(new Span(part.label()), new Span(part.words())))
                        .toList()));
    }

    private Component compare(List<ProcedureVersion> definitions) {
        var place = new Div();
        var before = versions("procedure.before", definitions);
        var after = versions("procedure.after", definitions);
        before.setValue(definitions.get(definitions.size() - 2));
        after.setValue(definitions.get(definitions.size() - 1));
        Runnable show = () -> differences(place, before.getValue(), after.getValue());
        before.addValueChangeListener(event -> show.run());
        after.addValueChangeListener(event -> show.run());
        show.run();
        var row = new Div(before, after);
        row.addClassName("procedure-row");
        var page = new Div(row, place);
        page.addClassName("hoso-stack");
        return page;
    }

    private void differences(Div place, ProcedureVersion before, ProcedureVersion after) {
        place.removeAll();
        var differences = VersionCard.differences(texts, before, after);
        place.add(
                differences.isEmpty()
                        ? new Paragraph(texts.get("procedure.same"))
                        : Tables.of(
                                texts,
                                DIFFERENCE_HEADS,
                                differences.stream()
                                        .map(each -> List.of(
                                                new Span(each.label()),
                                                said(
                                                        each.before().orElse(texts.get("procedure.not-there")),
                                                        "procedure-gone"),
                                                said(
                                                        each.after().orElse(texts.get("procedure.removed")),
                                                        "procedure-new")))
                                        .toList()));
    }

    private static Span said(String words, String tone) {
        var span = new Span(words);
        span.addClassName(tone);
        return span;
    }

    private Select<ProcedureVersion> versions(String key, List<ProcedureVersion> definitions) {
        var select = new Select<ProcedureVersion>();
        select.addClassName("desk-filter-wide");
        select.setLabel(texts.get(key));
        select.setItems(definitions);
        select.setItemLabelGenerator(
                each -> texts.get("procedure.version.line", each.version(), Formats.date(each.from())));
        return select;
    }

    @Override
    public String getPageTitle() {
        return code + " · " + texts.get("app.name");
    }
}
