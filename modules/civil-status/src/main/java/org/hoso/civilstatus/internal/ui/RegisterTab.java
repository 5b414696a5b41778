package org.hoso.civilstatus.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.LocalDate;
import java.util.List;
import org.hoso.civilstatus.internal.BirthForm;
import org.hoso.civilstatus.internal.SectorMessages;
import org.hoso.civilstatus.internal.Values;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the register of births holds for a dossier. */
@org.osgi.service.component.annotations.Component
public final class RegisterTab implements DossierTab {

    private final Registers registers;
    private final SectorMessages messages;

    @Activate
    public RegisterTab(@Reference Registers registers, @Reference SectorMessages messages) {
        this.registers = registers;
        this.messages = messages;
    }

    @Override
    public LocalText title() {
        return messages.text("screen.entry");
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return procedureCode.equals(BirthForm.PROCEDURE);
    }

    @Override
    public Component create(ScreenContext context, DossierDetails details) {
        List<RegisterEntry> entries = registers
                .ofDossier(context.actor(), details.dossier().id())
                .asOptional()
                .orElse(List.of());
        VerticalLayout tab = new VerticalLayout();
        tab.setPadding(false);
        if (entries.isEmpty()) {
            tab.add(new Paragraph(messages.text("screen.entry.none").in(context.locale())));
            return tab;
        }
        Grid<RegisterEntry> grid = new EntryGrid(messages, context.locale()).create();
        grid.setItems(entries);
        grid.setAllRowsVisible(true);
        tab.add(grid);
        if (entries.stream().anyMatch(RegisterTab::isLate)) {
            tab.add(new Paragraph(messages.text("screen.entry.late").in(context.locale())));
        }
        return tab;
    }

    static boolean isLate(RegisterEntry entry) {
        return new Values(entry.fields())
                .date("childBirthDate")
                .map(birth -> birth.plusDays(BirthForm.DUTY_DAYS))
                .filter((LocalDate last) -> entry.entryDate().isAfter(last))
                .isPresent();
    }
}
