package org.hoso.desk.internal.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.organisation.Role;
import org.hoso.ui.kit.Texts;

/** Leads everyone to their work: the first queue with something in it, else the first queue, else administration. */
@Route(value = "", layout = MainLayout.class)
public final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();

    public HomeView(DeskServices services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        var actor = Seat.actorAtWork();
        var counts = services.dossiers().counts(actor);
        var wanted = counts.stream()
                .filter(each -> each.count() > 0)
                .findFirst()
                .or(() -> counts.stream().findFirst());
        if (wanted.isPresent()) {
            event.forwardTo(Names.queueAddress(wanted.get().queue()));
        } else if (actor.has(Role.SYSTEM_ADMINISTRATOR, services.today())) {
            event.forwardTo("admin/officials");
        } else if (actor.has(Role.PROCEDURE_ADMINISTRATOR, services.today())) {
            event.forwardTo("admin/procedures");
        } else {
            addClassNames("hoso-card", "hoso-stack", "desk-calm");
            add(new H1(texts.get("home.nothing")), new Paragraph(texts.get("home.nothing.words")));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("app.name");
    }
}
