package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.organisation.Official;
import org.hoso.organisation.Unit;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** The accounts, with the chosen one at the right. */
@Route(value = "admin/officials", layout = MainLayout.class)
public final class OfficialsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Grid<Official> grid = new Grid<>();
    private final TextField filter = new TextField();
    private final OfficialPanel panel;

    public OfficialsView(DeskServices services) {
        this.services = services;
        addClassName("desk-fill");
        panel = new OfficialPanel(services, texts, this::reload);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(Official::fullName)
                .setHeader(texts.get("official.full-name"))
                .setSortable(true);
        grid.addColumn(Official::username)
                .setHeader(texts.get("login.username"))
                .setSortable(true);
        grid.addColumn(official -> unit(official.employerUnit())).setHeader(texts.get("official.employer"));
        grid.addColumn(official -> texts.get(official.active() ? "official.active" : "official.closed"))
                .setHeader(texts.get("official.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresentOrElse(panel::show, panel::clear));
        grid.addClassName("desk-grid");
        filter.setPlaceholder(texts.get("list.filter"));
        filter.setAriaLabel(texts.get("list.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        filter.addValueChangeListener(event -> reload());
    }

    private String unit(String code) {
        return services.organisation()
                .unit(code)
                .map((Unit each) -> UnitNames.name(texts, each))
                .orElse(code);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        removeAll();
        if (!reload()) {
            add(new NotFoundPanel(texts));
            return;
        }
        var add = new Button(texts.get("official.new"), VaadinIcon.PLUS.create(), click -> panel.showNew());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var head = new Div(new H1(texts.get("nav.officials")), filter, add);
        head.addClassNames("hoso-row", "desk-head");
        var list = new Div(head, grid);
        list.addClassName("desk-list");
        var split = new SplitLayout(list, panel);
        split.setSplitterPosition(58);
        split.addClassName("desk-fill");
        add(split);
    }

    /** Reads the accounts; false when this is not for the official at work. */
    private boolean reload() {
        var decision = services.administration().officials(Seat.actorAtWork());
        if (decision instanceof Decision.Allowed<List<Official>> allowed) {
            grid.setItems(allowed.value().stream()
                    .filter(each -> Fold.matches(
                            each.fullName() + " " + each.username() + " " + unit(each.employerUnit()),
                            filter.getValue()))
                    .toList());
            return true;
        }
        return false;
    }

    @Override
    public String getPageTitle() {
        return texts.get("nav.officials") + " · " + texts.get("app.name");
    }
}
