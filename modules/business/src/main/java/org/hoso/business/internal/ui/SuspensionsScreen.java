package org.hoso.business.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.hoso.business.internal.SectorMessages;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Reminders: suspensions of household businesses that end within the next days and were not resumed or ended since. */
@org.osgi.service.component.annotations.Component
public final class SuspensionsScreen implements SectorScreen {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Registers registers;
    private final SectorMessages messages;
    private final Clock clock;

    @Activate
    public SuspensionsScreen(
            @Reference Registers registers, @Reference SectorMessages messages, @Reference Clock clock) {
        this.clock = clock;
        this.registers = registers;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "household-suspensions";
    }

    @Override
    public LocalText title() {
        return messages.text("screen.suspensions");
    }

    @Override
    public Set<Role> roles() {
        return HouseholdScreen.READERS;
    }

    @Override
    public Component create(ScreenContext context) {
        Grid<RegisterEntry> grid = new HouseholdGrid(messages, context.locale()).create();
        grid.setEmptyStateText(messages.say(context.locale(), "screen.suspensions.empty"));
        grid.setSizeFull();
        grid.setItems(
                new Suspensions(registers).endingSoon(context.actor(), LocalDate.ofInstant(clock.instant(), ZONE)));
        VerticalLayout screen =
                new VerticalLayout(new Paragraph(messages.say(context.locale(), "screen.suspensions.hint")), grid);
        screen.setSizeFull();
        screen.setPadding(false);
        return screen;
    }
}
