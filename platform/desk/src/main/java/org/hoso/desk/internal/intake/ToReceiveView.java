package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.dossier.Filing;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Help;
import org.hoso.ui.kit.KeysetRows;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** What was announced by post or online and waits at the official's counters, the oldest first. */
@Route(value = "to-receive", layout = MainLayout.class)
public final class ToReceiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Grid<Filing> grid = new Grid<>();
    private final KeysetRows<Filing> rows;

    public ToReceiveView(DeskServices services) {
        this.services = services;
        addClassNames("desk-fill", "desk-list");
        rows = new KeysetRows<>(
                after -> services.cooperation().filings().waiting(Seat.actorAtWork(), after, KeysetRows.PAGE));
        rows.bind(grid, Filing::id);
        grid.addClassName("desk-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setEmptyStateText(texts.get("filing.empty"));
        grid.addComponentColumn(each -> lines(each.title(), each.procedureCode()))
                .setHeader(texts.get("list.what"))
                .setFlexGrow(1);
        grid.addComponentColumn(each -> lines(texts.of("channel", each.channel()), each.slip()))
                .setHeader(texts.get("filing.channel"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addComponentColumn(each ->
                        lines(Formats.dateTime(each.filedAt()), each.filedBy().name()))
                .setHeader(texts.get("filing.announced"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addComponentColumn(each -> lines(unit(each.receivingUnit()), ""))
                .setHeader(texts.get("intake.counter"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::buttons)
                .setKey("actions")
                .setWidth("11.5rem")
                .setFlexGrow(0);
        grid.addItemDoubleClickListener(event -> receive(event.getItem()));
        var title = new Div(new H1(texts.get("filing.title")), new Help(texts, texts.get("help.filing")));
        title.addClassNames("hoso-row", "desk-title");
        var head = new Div(title);
        head.addClassNames("hoso-row", "desk-head");
        add(head, grid);
        Shortcuts.on(this)
                .key("Enter", () -> grid.getSelectedItems().stream().findFirst().ifPresent(ToReceiveView::receive));
    }

    private static Div lines(String first, String second) {
        var top = new Span(first);
        top.addClassName("desk-ellipsis");
        top.setTitle(first);
        var bottom = new Span(second);
        bottom.addClassNames("hoso-muted", "hoso-small", "desk-ellipsis");
        var lines = new Div(top, bottom);
        lines.addClassName("desk-lines");
        return lines;
    }

    private Div buttons(Filing each) {
        var receive = new Button(texts.get("frame.intake"), event -> receive(each));
        receive.addThemeVariants(ButtonVariant.LUMO_SMALL);
        receive.setAriaLabel(texts.get("frame.intake") + ": " + each.title());
        var drop = new Button(
                texts.get("filing.drop"), event -> new DropDialog(services, texts, each, this::reload).open());
        drop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        drop.setAriaLabel(texts.get("filing.drop") + ": " + each.title());
        var both = new Div(receive, drop);
        both.addClassName("hoso-row");
        return both;
    }

    private static void receive(Filing each) {
        UI.getCurrent().navigate("intake", QueryParameters.simple(Map.of("filing", String.valueOf(each.id()))));
    }

    private String unit(String code) {
        return services.organisation()
                .unit(code)
                .map(unit -> UnitNames.name(texts, unit))
                .orElse(code);
    }

    private void reload() {
        rows.restart();
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isPresent()) {
            reload();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("filing.title") + " · " + texts.get("app.name");
    }
}
