package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a screen of a sector, and takes it away when the sector goes. */
@Route(value = "sector/:id", layout = MainLayout.class)
public final class SectorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(SectorView.class);

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private String id = "";
    private String title = "";
    private Optional<SectorScreen> shown = Optional.empty();
    private volatile Runnable unlisten = () -> {};

    public SectorView(DeskServices services) {
        this.services = services;
        addClassNames("desk-page", "hoso-stack", "desk-sector");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        id = event.getRouteParameters().get("id").orElse("");
        shown = Optional.empty();
        removeAll();
        show();
        if (shown.isEmpty()) {
            add(new NotFoundPanel(texts));
        }
    }

    private void show() {
        var screen = services.slots().screen(id, Seat.actorAtWork(), services.today());
        if (screen.equals(shown)) {
            return;
        }
        removeAll();
        shown = screen;
        if (screen.isEmpty()) {
            add(Reasons.message(List.of(texts.get("sector.gone")), false));
            return;
        }
        title = texts.of(screen.get().title());
        add(new H1(title));
        try {
            add(screen.get().create(new ScreenContext(Seat.actorAtWork(), texts.locale())));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The screen {} of a sector failed", id, e);
            add(Reasons.message(List.of(texts.get("sector.broken")), true));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI page = event.getUI();
        unlisten = services.slots().onChange(() -> Later.on(page, this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unlisten.run();
        super.onDetach(event);
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? texts.get("app.name") : title + " · " + texts.get("app.name");
    }
}
