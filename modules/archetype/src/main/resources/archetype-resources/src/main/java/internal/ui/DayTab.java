package ${package}.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import ${package}.internal.Hall;
import ${package}.internal.SectorMessages;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.FormValues;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** A tab of the dossier: who has the hall on the day that is asked for. */
@org.osgi.service.component.annotations.Component
public final class DayTab implements DossierTab {

    private final Bookings bookings;
    private final SectorMessages messages;

    @Activate
    public DayTab(@Reference Bookings bookings, @Reference SectorMessages messages) {
        this.bookings = bookings;
        this.messages = messages;
    }

    @Override
    public LocalText title() {
        return messages.text("screen.tab");
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return procedureCode.equals(Hall.PROCEDURE);
    }

    @Override
    public Component create(ScreenContext context, DossierDetails details) {
        List<RegisterEntry> entries = new FormValues(details.dossier().content().form())
                .date(Hall.USE_DATE)
                .map(day -> bookings.on(context.actor(), day))
                .orElse(List.of());
        if (entries.isEmpty()) {
            return new Paragraph(messages.say(context.locale(), "screen.tab.none"));
        }
        Grid<RegisterEntry> grid = new BookingGrid(messages, context.locale()).create();
        grid.setItems(entries);
        grid.setAllRowsVisible(true);
        return grid;
    }
}
