package org.hoso.business.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hoso.business.internal.SectorMessages;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.security.Actor;
import org.hoso.ui.kit.Later;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminders: suspensions of household businesses that end within the next days and were not resumed or ended since. The
 * register is read on a thread of this screen, since there is a look for each day and each business.
 */
@org.osgi.service.component.annotations.Component
public final class SuspensionsScreen implements SectorScreen {

    private static final Logger LOG = LoggerFactory.getLogger(SuspensionsScreen.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Registers registers;
    private final SectorMessages messages;
    private final Clock clock;
    private final ExecutorService loader = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "hoso-business-suspensions");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public SuspensionsScreen(
            @Reference Registers registers, @Reference SectorMessages messages, @Reference Clock clock) {
        this.clock = clock;
        this.registers = registers;
        this.messages = messages;
    }

    @Deactivate
    public void close() {
        loader.shutdownNow();
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
        grid.setSizeFull();
        grid.addAttachListener(attached -> load(attached.getUI(), context, grid));
        VerticalLayout screen =
                new VerticalLayout(new Paragraph(messages.say(context.locale(), "screen.suspensions.hint")), grid);
        screen.setSizeFull();
        screen.setPadding(false);
        return screen;
    }

    private void load(UI page, ScreenContext context, Grid<RegisterEntry> grid) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        Locale locale = context.locale();
        grid.setEmptyStateText(messages.say(locale, "screen.suspensions.loading"));
        loader.execute(() -> {
            Optional<List<RegisterEntry>> read = read(context.actor(), today);
            Later.on(page, () -> {
                grid.setEmptyStateText(messages.say(
                        locale, read.isPresent() ? "screen.suspensions.empty" : "screen.suspensions.failed"));
                grid.setItems(read.orElse(List.of()));
            });
        });
    }

    /** Whatever the storage throws ends here, on a thread of this screen: it is logged, and the screen says so. */
    private Optional<List<RegisterEntry>> read(Actor actor, LocalDate today) {
        try {
            return Optional.of(new Suspensions(registers).endingSoon(actor, today));
        } catch (RuntimeException e) {
            LOG.error("The suspensions could not be read", e);
            return Optional.empty();
        }
    }
}
