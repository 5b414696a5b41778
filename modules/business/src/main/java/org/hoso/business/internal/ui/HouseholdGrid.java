package org.hoso.business.internal.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;
import org.hoso.business.internal.SectorMessages;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.FormValues;

/** Entries of the register of household businesses as a table. */
final class HouseholdGrid {

    private final SectorMessages messages;
    private final Locale locale;

    HouseholdGrid(SectorMessages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Grid<RegisterEntry> create() {
        Grid<RegisterEntry> grid = new Grid<>();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(grid, "number", entry -> value(entry, "businessNumber"))
                .setWidth("10em")
                .setFlexGrow(0);
        column(grid, "name", entry -> value(entry, "businessName")).setFlexGrow(3);
        column(grid, "event", this::event).setWidth("9em").setFlexGrow(0);
        column(grid, "date", entry -> FormValues.day(entry.entryDate()))
                .setWidth("8em")
                .setFlexGrow(0);
        column(grid, "until", entry -> new FormValues(entry.fields()).day("periodTo"))
                .setWidth("8em")
                .setFlexGrow(0);
        column(grid, "owner", entry -> value(entry, "ownerName")).setFlexGrow(2);
        column(grid, "address", entry -> value(entry, "businessAddress")).setFlexGrow(3);
        column(grid, "madeBy", RegisterEntry::madeBy).setFlexGrow(1);
        return grid;
    }

    private Grid.Column<RegisterEntry> column(
            Grid<RegisterEntry> grid, String key, ValueProvider<RegisterEntry, ?> value) {
        return grid.addColumn(value)
                .setHeader(messages.say(locale, "screen.column." + key))
                .setKey(key)
                .setResizable(true);
    }

    private String event(RegisterEntry entry) {
        return messages.find("event." + value(entry, "event"))
                .map(text -> text.in(locale))
                .orElse("");
    }

    private static String value(RegisterEntry entry, String code) {
        return new FormValues(entry.fields()).text(code);
    }
}
