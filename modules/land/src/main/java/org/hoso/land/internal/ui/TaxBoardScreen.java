package org.hoso.land.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hoso.dossier.DossierCommands;
import org.hoso.dossier.Dossiers;
import org.hoso.land.internal.SectorMessages;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The tax loop of all dossiers the official's lists show: who waits for what, for how long. */
@org.osgi.service.component.annotations.Component
public final class TaxBoardScreen implements SectorScreen {

    /** What the board works with. */
    record Services(
            Dossiers dossiers,
            DossierCommands commands,
            Organisation organisation,
            SectorMessages messages,
            Clock clock,
            ExecutorService loader) {}

    private final Services services;

    @Activate
    public TaxBoardScreen(
            @Reference Dossiers dossiers,
            @Reference DossierCommands commands,
            @Reference Organisation organisation,
            @Reference SectorMessages messages,
            @Reference Clock clock) {
        this.services = new Services(
                dossiers, commands, organisation, messages, clock, Executors.newFixedThreadPool(2, task -> {
                    Thread thread = new Thread(task, "hoso-land-board");
                    thread.setDaemon(true);
                    return thread;
                }));
    }

    @Deactivate
    public void close() {
        services.loader().shutdownNow();
    }

    @Override
    public String id() {
        return "land-tax";
    }

    @Override
    public LocalText title() {
        return services.messages().text("screen.tax");
    }

    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.PROFESSIONAL_OFFICER, Role.LEADER, Role.SUPERVISOR, Role.RECEIVING_CLERK, Role.ONE_STOP_HEAD);
    }

    @Override
    public Component create(ScreenContext context) {
        return new TaxBoard(services, context);
    }
}
