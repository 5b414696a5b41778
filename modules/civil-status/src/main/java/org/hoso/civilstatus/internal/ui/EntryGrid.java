package org.hoso.civilstatus.internal.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;
import org.hoso.civilstatus.internal.BirthForm;
import org.hoso.civilstatus.internal.SectorMessages;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.FormValues;

/** The grid in which births are shown everywhere. */
final class EntryGrid {

    private final SectorMessages messages;
    private final Locale locale;

    EntryGrid(SectorMessages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Grid<RegisterEntry> create() {
        Grid<RegisterEntry> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        column(grid, "number", RegisterEntry::number).setWidth("5em");
        column(grid, "book", RegisterEntry::book).setWidth("7em");
        column(grid, "date", entry -> FormValues.day(entry.entryDate())).setWidth("8em");
        column(grid, "name", entry -> value(entry, "childName")).setFlexGrow(2);
        column(grid, "birthDate", entry -> new FormValues(entry.fields()).day("childBirthDate"))
                .setWidth("8em");
        column(grid, "sex", this::sex).setWidth("6em");
        column(grid, "mother", entry -> value(entry, "motherName")).setFlexGrow(2);
        column(grid, "father", entry -> value(entry, "fatherName")).setFlexGrow(2);
        column(grid, "identity", entry -> value(entry, "childIdentityNumber")).setWidth("9em");
        column(grid, "madeBy", RegisterEntry::madeBy).setFlexGrow(1);
        return grid;
    }

    private Grid.Column<RegisterEntry> column(
            Grid<RegisterEntry> grid, String key, ValueProvider<RegisterEntry, ?> value) {
        return grid.addColumn(value)
                .setHeader(messages.text("screen.column." + key).in(locale))
                .setKey(key)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private String sex(RegisterEntry entry) {
        return new FormValues(entry.fields())
                .find("childSex")
                .map(code -> messages.text(BirthForm.PROCEDURE + ".field.childSex.choice." + code)
                        .in(locale))
                .orElse("");
    }

    private static String value(RegisterEntry entry, String code) {
        return new FormValues(entry.fields()).text(code);
    }
}
