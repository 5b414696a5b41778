package org.hoso.land.internal.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;
import org.hoso.land.internal.Land;
import org.hoso.land.internal.Moments;
import org.hoso.land.internal.SectorMessages;
import org.hoso.land.internal.Values;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.register.RegisterEntry;

/** The grids in which entries of the land registers are shown everywhere. */
final class EntryGrid {

    private final SectorMessages messages;
    private final Organisation organisation;
    private final Locale locale;

    EntryGrid(SectorMessages messages, Organisation organisation, Locale locale) {
        this.messages = messages;
        this.organisation = organisation;
        this.locale = locale;
    }

    Grid<RegisterEntry> create(String register) {
        Grid<RegisterEntry> grid = new Grid<>();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        boolean security = register.equals(Land.MORTGAGE) || register.equals(Land.RECEIPT);
        column(grid, "number", entry -> security ? registration(entry) : number(entry))
                .setWidth(security ? "10.5em" : "8em");
        if (security) {
            column(grid, "moment", EntryGrid::moment).setWidth("8.5em");
            column(grid, "action", entry -> action(values(entry).text(Land.ACTION)))
                    .setWidth("8.5em");
        }
        column(
                        grid,
                        "parcel",
                        entry -> values(entry).text("parcelNumber") + " / "
                                + values(entry).text("mapSheet"))
                .setWidth("6em");
        column(grid, "place", this::place).setFlexGrow(2);
        column(grid, "certificate", entry -> values(entry).text("certificateNumber"))
                .setWidth("9em");
        if (security) {
            column(grid, "holder", entry -> values(entry).text("mortgagorName")).setFlexGrow(2);
            column(grid, "lender", entry -> values(entry).text("lenderName")).setFlexGrow(2);
        } else {
            column(grid, "area", entry -> values(entry).text("area")).setWidth("7em");
            column(grid, "purpose", entry -> values(entry).text("purpose")).setWidth("7em");
            column(grid, "holder", entry -> values(entry).text(Land.HOLDER)).setFlexGrow(2);
        }
        grid.addComponentColumn(entry -> {
                    String code = values(entry).text(Land.DOSSIER);
                    return new Anchor("dossier/" + code, code);
                })
                .setHeader(messages.text("screen.column.dossier").in(locale))
                .setKey("dossier")
                .setFlexGrow(0)
                .setWidth("13em");
        return grid;
    }

    private static Values values(RegisterEntry entry) {
        return new Values(entry.fields());
    }

    private static String number(RegisterEntry entry) {
        return entry.number() + "/" + entry.book();
    }

    private static String registration(RegisterEntry entry) {
        return values(entry).find(Land.REGISTRATION).orElseGet(() -> number(entry));
    }

    private static String moment(RegisterEntry entry) {
        return Moments.words(values(entry).find(Land.MOMENT).orElseGet(() -> Moments.stored(entry.madeAt())));
    }

    private String action(String code) {
        return code.isEmpty() ? "" : messages.text("screen.action." + code).in(locale);
    }

    private String place(RegisterEntry entry) {
        String unit = values(entry).text("parcelUnit");
        return organisation.unit(unit).map(Unit::name).orElse(unit);
    }

    private Grid.Column<RegisterEntry> column(
            Grid<RegisterEntry> grid, String key, ValueProvider<RegisterEntry, ?> value) {
        return grid.addColumn(value)
                .setHeader(messages.text("screen.column." + key).in(locale))
                .setKey(key)
                .setFlexGrow(0)
                .setResizable(true);
    }
}
