package ${package}.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import ${package}.internal.SectorMessages;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** A screen of its own: the book of the hall, searched as one types. */
@org.osgi.service.component.annotations.Component
public final class BookingsScreen implements SectorScreen {

    static final Set<Role> READERS = Set.of(Role.PROFESSIONAL_OFFICER, Role.LEADER, Role.SUPERVISOR);

    private final Bookings bookings;
    private final SectorMessages messages;

    @Activate
    public BookingsScreen(@Reference Bookings bookings, @Reference SectorMessages messages) {
        this.bookings = bookings;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "${sector}-bookings";
    }

    @Override
    public LocalText title() {
        return messages.text("screen.bookings");
    }

    @Override
    public Set<Role> roles() {
        return READERS;
    }

    @Override
    public Component create(ScreenContext context) {
        Grid<RegisterEntry> grid = new BookingGrid(messages, context.locale()).create();
        grid.setEmptyStateText(messages.say(context.locale(), "screen.bookings.empty"));
        grid.setSizeFull();
        grid.setItems(bookings.find(context.actor(), ""));
        TextField search = new TextField(messages.say(context.locale(), "screen.bookings.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> grid.setItems(bookings.find(context.actor(), event.getValue())));
        VerticalLayout screen = new VerticalLayout(search, grid);
        screen.setSizeFull();
        screen.setPadding(false);
        return screen;
    }
}
