package org.hoso.land.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hoso.dossier.ObligationRow;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.slot.ScreenContext;

/** The table of the tax loop. */
final class TaxGrid {

    private final TaxBoardScreen.Services services;
    private final ScreenContext context;
    private final Grid<ObligationRow> grid = new Grid<>();
    private Instant now;

    TaxGrid(TaxBoardScreen.Services services, ScreenContext context, Consumer<ObligationRow> confirm) {
        this.services = services;
        this.context = context;
        this.now = services.clock().instant();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.addComponentColumn(row ->
                        new Anchor("dossier/" + row.row().code(), row.row().code()))
                .setHeader(words("screen.tax.column.dossier"))
                .setKey("dossier")
                .setFlexGrow(0)
                .setWidth("13em");
        column("owner", row -> row.row().ownerName()).setFlexGrow(1).setWidth("7em");
        column("summary", row -> row.row().summary())
                .setTooltipGenerator(row -> row.row().summary())
                .setFlexGrow(2)
                .setWidth("8em");
        column("stage", row -> words("screen.tax.stage." + row.obligation().stage()))
                .setWidth("8em");
        column("slip", row -> row.obligation().slip()).setWidth("6em");
        column("days", row -> TaxRows.stages(row.obligation(), now)).setWidth("8em");
        column("total", row -> TaxRows.total(row.obligation(), now)).setWidth("6em");
        column("amount", row -> Formats.money(row.obligation().amountVnd())).setWidth("8em");
        grid.addComponentColumn(row -> {
                    Button button = new Button(words("screen.tax.confirm"), event -> confirm.accept(row));
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                    return button;
                })
                .setHeader(words("screen.tax.column.action"))
                .setKey("action")
                .setFlexGrow(0)
                .setWidth("12em");
    }

    Grid<ObligationRow> component() {
        return grid;
    }

    void show(List<ObligationRow> rows, Instant at) {
        now = at;
        grid.setItems(rows);
    }

    private Grid.Column<ObligationRow> column(String key, ValueProvider<ObligationRow, ?> value) {
        return grid.addColumn(value)
                .setHeader(words("screen.tax.column." + key))
                .setKey(key)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private String words(String key) {
        return services.messages().text(key).in(context.locale());
    }
}
