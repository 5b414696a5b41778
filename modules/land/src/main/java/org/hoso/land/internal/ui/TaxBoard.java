package org.hoso.land.internal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.hoso.dossier.Obligation.Stage;
import org.hoso.dossier.ObligationRow;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;
import org.hoso.ui.kit.Later;
import org.hoso.ui.slot.ScreenContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rows of the tax loop by stage, with filters and the recording of payments. */
final class TaxBoard extends VerticalLayout {

    private static final Logger LOG = LoggerFactory.getLogger(TaxBoard.class);
    private static final List<Stage> STAGES = List.of(Stage.SLIP_SENT, Stage.NOTICE_ISSUED, Stage.WAITING_FOR_PAYMENT);

    private final TaxBoardScreen.Services services;
    private final ScreenContext context;
    private final Tabs tabs = new Tabs();
    private final Map<Tab, Optional<Stage>> stages = new LinkedHashMap<>();
    private final ComboBox<String> unit = new ComboBox<>();
    private final Checkbox tooLong = new Checkbox();
    private final Span state = new Span();
    private final TaxGrid grid;
    private List<ObligationRow> rows = List.of();

    TaxBoard(TaxBoardScreen.Services services, ScreenContext context) {
        this.services = services;
        this.context = context;
        this.grid = new TaxGrid(services, context, row -> new PaymentDialog(services, context, row, this::load).open());
        setSizeFull();
        setPadding(false);
        tab(Optional.empty());
        STAGES.forEach(stage -> tab(Optional.of(stage)));
        tabs.addSelectedChangeListener(event -> show());
        unit.setLabel(words("screen.tax.unit"));
        unit.setClearButtonVisible(true);
        unit.setItemLabelGenerator(this::name);
        unit.setWidth("24em");
        unit.addValueChangeListener(event -> show());
        tooLong.setLabel(words("screen.tax.long"));
        tooLong.addValueChangeListener(event -> show());
        Button reload = new Button(words("screen.tax.reload"), event -> load());
        HorizontalLayout filters = new HorizontalLayout(unit, tooLong, reload, state);
        filters.setAlignItems(FlexComponent.Alignment.BASELINE);
        Grid<ObligationRow> table = grid.component();
        table.setEmptyStateText(words("screen.tax.empty"));
        add(tabs, filters, table);
        setFlexGrow(1, table);
    }

    private void tab(Optional<Stage> stage) {
        Tab tab = new Tab(title(stage, 0));
        stages.put(tab, stage);
        tabs.add(tab);
    }

    private String title(Optional<Stage> stage, long count) {
        String name = stage.map(each -> words("screen.tax.stage." + each)).orElse(words("screen.tax.all"));
        return name + " (" + count + ")";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        load();
    }

    /** Reads anew on another thread and shows what came. */
    private void load() {
        UI page = UI.getCurrent();
        Actor actor = context.actor();
        state.setText(words("screen.tax.loading"));
        try {
            services.loader().execute(() -> {
                Optional<List<ObligationRow>> loaded = read(actor);
                Later.on(page, () -> loaded.ifPresentOrElse(this::loaded, this::failed));
            });
        } catch (RejectedExecutionException e) {
            failed();
        }
    }

    /** Whatever the storage throws ends here, on a thread of this screen: it is logged, and the screen says so. */
    private Optional<List<ObligationRow>> read(Actor actor) {
        try {
            return Optional.of(TaxRows.load(services.dossiers(), actor));
        } catch (RuntimeException e) {
            LOG.error("The tax loop could not be read", e);
            return Optional.empty();
        }
    }

    private void failed() {
        state.setText(words("screen.tax.failed"));
    }

    private void loaded(List<ObligationRow> read) {
        rows = read;
        state.setText(
                rows.size() < TaxRows.MOST
                        ? ""
                        : MessageFormat.format(words("screen.tax.cut"), String.valueOf(TaxRows.MOST)));
        String chosen = unit.getValue();
        List<String> units =
                rows.stream().map(ObligationRow::unitCode).distinct().sorted().toList();
        unit.setItems(units);
        unit.setVisible(units.size() > 1);
        unit.setValue(units.contains(chosen) ? chosen : null);
        show();
    }

    private void show() {
        Instant now = services.clock().instant();
        List<ObligationRow> filtered = rows.stream()
                .filter(row -> unit.isEmpty() || unit.getValue().equals(row.unitCode()))
                .filter(row -> !tooLong.getValue() || TaxRows.total(row.obligation(), now) > TaxRows.LONG_DAYS)
                .toList();
        stages.forEach((tab, stage) -> tab.setLabel(
                title(stage, filtered.stream().filter(row -> is(stage, row)).count())));
        Optional<Stage> wanted = stages.getOrDefault(tabs.getSelectedTab(), Optional.empty());
        grid.show(filtered.stream().filter(row -> is(wanted, row)).toList(), now);
    }

    private static boolean is(Optional<Stage> stage, ObligationRow row) {
        return stage.map(each -> row.obligation().stage() == each).orElse(true);
    }

    private String name(String code) {
        return services.organisation().unit(code).map(Unit::name).orElse(code);
    }

    private String words(String key) {
        return services.messages().text(key).in(context.locale());
    }
}
