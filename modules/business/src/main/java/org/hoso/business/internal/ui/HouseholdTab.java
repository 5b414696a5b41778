package org.hoso.business.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import org.hoso.business.internal.HouseholdEvent;
import org.hoso.business.internal.SectorMessages;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.sector.spi.FormValues;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The history of the household business a dossier is about. */
@org.osgi.service.component.annotations.Component
public final class HouseholdTab implements DossierTab {

    private final Registers registers;
    private final SectorMessages messages;

    @Activate
    public HouseholdTab(@Reference Registers registers, @Reference SectorMessages messages) {
        this.registers = registers;
        this.messages = messages;
    }

    @Override
    public LocalText title() {
        return messages.text("screen.entry");
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return HouseholdEvent.procedures().contains(procedureCode);
    }

    @Override
    public Component create(ScreenContext context, DossierDetails details) {
        String number = new FormValues(details.dossier().content().form()).text("businessNumber");
        List<RegisterEntry> entries = number.isEmpty()
                ? List.of()
                : registers.search(context.actor(), HouseholdEvent.REGISTER, number, Long.MAX_VALUE, 50).stream()
                        .filter(entry -> new FormValues(entry.fields())
                                .text("businessNumber")
                                .equals(number))
                        .toList();
        VerticalLayout tab = new VerticalLayout();
        tab.setPadding(false);
        if (entries.isEmpty()) {
            tab.add(new Paragraph(messages.say(context.locale(), "screen.entry.none")));
            return tab;
        }
        Grid<RegisterEntry> grid = new HouseholdGrid(messages, context.locale()).create();
        grid.setItems(entries);
        grid.setAllRowsVisible(true);
        tab.add(grid);
        return tab;
    }
}
