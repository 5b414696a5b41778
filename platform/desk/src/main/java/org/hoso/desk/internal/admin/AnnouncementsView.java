package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.dossier.Tables;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.organisation.Role;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.hoso.workplace.Announcement;

/** What is, was and will be told to everybody who works in the desk. */
@Route(value = "admin/announcements", layout = MainLayout.class)
public final class AnnouncementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> HEADS = List.of(
            "announcement.level",
            "announcement.words",
            "announcement.from",
            "announcement.to",
            "announcement.by",
            "outage.actions");

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();

    public AnnouncementsView(DeskServices services) {
        this.services = services;
        addClassNames("desk-page", "hoso-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isPresent()) {
            load();
        }
    }

    private void load() {
        removeAll();
        if (!Seat.actorAtWork().has(Role.SYSTEM_ADMINISTRATOR, services.today())) {
            add(new NotFoundPanel(texts));
            return;
        }
        var post = new Button(
                texts.get("announcement.new"),
                VaadinIcon.PLUS.create(),
                click -> new AnnouncementDialog(services, texts, this::load).open());
        post.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var head = new Div(new H1(texts.get("nav.announcements")), post);
        head.addClassNames("hoso-row", "desk-head");
        var all = services.announcements().all(Seat.actorAtWork());
        add(head, new Paragraph(texts.get("announcement.about")));
        add(
                all.isEmpty()
                        ? new Paragraph(texts.get("announcement.none"))
                        : Tables.of(texts, HEADS, all.stream().map(this::cells).toList()));
    }

    private List<Component> cells(Announcement each) {
        var words = new Span(texts.of(each.text()));
        words.addClassName("hoso-pre");
        var ended = each.to().filter(to -> !to.isAfter(services.now())).isPresent();
        var end = new Button(texts.get("announcement.end"), click -> end(each));
        end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        end.setVisible(!ended);
        return List.of(
                new Span(texts.of("announcement.level", each.level())),
                words,
                new Span(Formats.dateTime(each.from())),
                new Span(each.to()
                        .map(to -> Formats.dateTime(to) + (ended ? " · " + texts.get("announcement.over") : ""))
                        .orElse(texts.get("announcement.open"))),
                new Span(each.by()),
                end);
    }

    private void end(Announcement each) {
        var decision = services.announcements().end(Seat.actorAtWork(), each.id());
        if (!decision.isAllowed()) {
            Toasts.failed(texts, org.hoso.ui.kit.Reasons.text(texts, decision.reasons()));
        }
        load();
    }

    @Override
    public String getPageTitle() {
        return texts.get("nav.announcements") + " · " + texts.get("app.name");
    }
}
