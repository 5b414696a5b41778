package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** The units as a tree, the chosen one at the right, and the import of territories. */
@Route(value = "admin/units", layout = MainLayout.class)
public final class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final TreeGrid<Unit> tree = new TreeGrid<>();
    private final UnitPanel panel;

    public UnitsView(DeskServices services) {
        this.services = services;
        addClassName("desk-fill");
        panel = new UnitPanel(services, texts, this::reload);
        tree.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        tree.addHierarchyColumn(unit -> UnitNames.name(texts, unit))
                .setHeader(texts.get("unit.name"))
                .setFlexGrow(3);
        tree.addColumn(unit -> texts.of("unit-kind", unit.kind())).setHeader(texts.get("unit.kind"));
        tree.addColumn(Unit::code)
                .setHeader(texts.get("unit.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        tree.addSelectionListener(event -> event.getFirstSelectedItem().ifPresentOrElse(panel::show, panel::clear));
        tree.addClassName("desk-grid");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        removeAll();
        if (!Seat.actorAtWork().has(Role.SYSTEM_ADMINISTRATOR, services.today())) {
            add(new NotFoundPanel(texts));
            return;
        }
        var add = new Button(
                texts.get("unit.new"),
                VaadinIcon.PLUS.create(),
                click -> panel.showNew(
                        tree.getSelectedItems().stream().findFirst().map(Unit::code)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var load = new Button(texts.get("unit.import"), VaadinIcon.UPLOAD.create(), click -> panel.showImport());
        load.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H1(texts.get("nav.units")), add, load);
        head.addClassNames("hoso-row", "desk-head");
        var list = new Div(head, tree);
        list.addClassName("desk-list");
        var split = new SplitLayout(list, panel);
        split.setSplitterPosition(60);
        split.addClassName("desk-fill");
        add(split);
        reload();
    }

    private void reload() {
        var today = services.today();
        var all = services.organisation().units(today);
        var roots = all.stream().filter(unit -> unit.parentCode().isEmpty()).toList();
        tree.setItems(roots, unit -> services.organisation().children(unit.code(), today));
        tree.expand(roots);
    }

    @Override
    public String getPageTitle() {
        return texts.get("nav.units") + " · " + texts.get("app.name");
    }
}
