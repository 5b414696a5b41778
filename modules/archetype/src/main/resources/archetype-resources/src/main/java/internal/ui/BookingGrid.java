package ${package}.internal.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;
import ${package}.internal.Hall;
import ${package}.internal.SectorMessages;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.FormValues;

/** The table of bookings, wherever they are shown. */
final class BookingGrid {

    private final SectorMessages messages;
    private final Locale locale;

    BookingGrid(SectorMessages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Grid<RegisterEntry> create() {
        Grid<RegisterEntry> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        column(grid, "number", entry -> entry.number() + "/" + entry.book()).setFlexGrow(0);
        column(grid, "date", entry -> new FormValues(entry.fields()).day(Hall.USE_DATE)).setFlexGrow(0);
        column(grid, "borrower", entry -> text(entry, Hall.BORROWER)).setFlexGrow(2);
        column(grid, "purpose", entry -> text(entry, Hall.PURPOSE)).setFlexGrow(3);
        column(grid, "guests", entry -> text(entry, Hall.GUESTS)).setFlexGrow(0);
        grid.addComponentColumn(entry -> new Anchor("dossier/" + text(entry, Hall.DOSSIER), text(entry, Hall.DOSSIER)))
                .setHeader(messages.say(locale, "screen.column.dossier"))
                .setWidth("12em")
                .setFlexGrow(0);
        return grid;
    }

    private static String text(RegisterEntry entry, String code) {
        return new FormValues(entry.fields()).text(code);
    }

    private Grid.Column<RegisterEntry> column(
            Grid<RegisterEntry> grid, String key, ValueProvider<RegisterEntry, ?> value) {
        return grid.addColumn(value)
                .setHeader(messages.say(locale, "screen.column." + key))
                .setKey(key)
                .setResizable(true);
    }
}
