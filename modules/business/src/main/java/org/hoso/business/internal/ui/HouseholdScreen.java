package org.hoso.business.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import org.hoso.business.internal.HouseholdEvent;
import org.hoso.business.internal.SectorMessages;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The register of household businesses: every event, newest first; a number or name shows the history of one business. */
@org.osgi.service.component.annotations.Component
public final class HouseholdScreen implements SectorScreen {

    private static final int TYPING_PAUSE_MS = 400;
    private static final int ROWS = 50;

    static final Set<Role> READERS = Set.of(Role.PROFESSIONAL_OFFICER, Role.LEADER, Role.SUPERVISOR);

    private final Registers registers;
    private final SectorMessages messages;

    @Activate
    public HouseholdScreen(@Reference Registers registers, @Reference SectorMessages messages) {
        this.registers = registers;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "households";
    }

    @Override
    public LocalText title() {
        return messages.text("screen.households");
    }

    @Override
    public Set<Role> roles() {
        return READERS;
    }

    @Override
    public Component create(ScreenContext context) {
        Grid<RegisterEntry> grid = new HouseholdGrid(messages, context.locale()).create();
        grid.setEmptyStateText(messages.say(context.locale(), "screen.households.empty"));
        grid.setSizeFull();
        Span more = new Span(messages.say(context.locale(), "screen.more"));
        TextField search = new TextField();
        search.setPlaceholder(messages.say(context.locale(), "screen.households.search"));
        search.setAriaLabel(messages.say(context.locale(), "screen.households.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(event -> show(grid, more, context, event.getValue()));
        show(grid, more, context, "");
        VerticalLayout screen = new VerticalLayout(search, grid, more);
        screen.setSizeFull();
        screen.setPadding(false);
        return screen;
    }

    private void show(Grid<RegisterEntry> grid, Span more, ScreenContext context, String text) {
        List<RegisterEntry> rows =
                registers.search(context.actor(), HouseholdEvent.REGISTER, text.strip(), Long.MAX_VALUE, ROWS);
        grid.setItems(rows);
        more.setVisible(rows.size() == ROWS);
    }
}
