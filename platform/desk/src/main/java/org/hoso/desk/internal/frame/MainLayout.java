package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.desk.internal.DeskEvents;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.access.LoginView;
import org.hoso.desk.internal.access.PasswordView;
import org.hoso.desk.internal.action.ActionRunner;
import org.hoso.dossier.QueueCount;
import org.hoso.organisation.Role;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/**
 * The frame of the desk: queues at the left, search above, the screen in the middle. Nobody gets in without a valid
 * seat; it is checked at each navigation and each half minute.
 */
public final class MainLayout extends AppLayout implements BeforeEnterObserver, DeskEvents.Subscriber {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final QueueNav nav;
    private final SearchBox search;
    private final SessionWatch watch;
    private final NoticeBell bell;
    private final AnnouncementStrip announcements;
    private volatile Runnable unsubscribe = () -> {};
    private volatile Runnable unlisten = () -> {};
    private volatile UI page = UI.getCurrent();
    private volatile List<QueueCount> pushed = List.of();
    private volatile Optional<Long> pushedWaiting = Optional.empty();
    private volatile Optional<Long> pushedFilings = Optional.empty();

    public MainLayout(DeskServices services) {
        this.services = services;
        this.nav = new QueueNav(services, texts);
        this.search = new SearchBox(services, texts);
        this.watch = new SessionWatch(services, texts);
        this.bell = new NoticeBell(services, texts);
        this.announcements = new AnnouncementStrip(services, texts);
        setPrimarySection(Section.NAVBAR);
        Seat.current().ifPresent(this::build);
    }

    private void build(Seat seat) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(texts.get("frame.menu"));
        var locality = new Span(services.locality().name());
        locality.addClassName("desk-locality");
        var brand = new Div(new Span(texts.get("app.name")), locality);
        brand.addClassName("desk-brand");
        var bar = new Div(toggle, brand, search);
        bar.addClassName("desk-bar");
        if (mayReceive(seat)) {
            var intake = new Button(texts.get("frame.intake"), VaadinIcon.PLUS.create(), event -> go("intake"));
            intake.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            intake.setTooltipText("F2");
            intake.setAriaLabel(texts.get("frame.intake"));
            intake.addClassName("desk-new");
            bar.add(intake);
        }
        bar.add(bell);
        bar.add(new UserMenu(services, texts, seat));
        addToNavbar(bar, announcements);
        addToDrawer(nav);
        Shortcuts.on(this)
                .key("/", search::focus)
                .key("F2", () -> {
                    if (mayReceive(seat)) {
                        go("intake");
                    }
                })
                .key("Ctrl+z", this::undo)
                .key("?", () -> new KeyMapDialog(texts).open());
    }

    /** Takes the last action back, wherever the official has gone since. */
    private void undo() {
        Seat.current()
                .flatMap(Seat::last)
                .ifPresentOrElse(
                        deed -> new ActionRunner(services, texts)
                                .undo(deed.dossierId(), deed.version(), dossier -> refresh()),
                        () -> Toasts.done(texts.get("undo.nothing")));
    }

    /** Shows lists and dossiers as they are now; a page on which something is typed stays. */
    private static void refresh() {
        var path = UI.getCurrent().getActiveViewLocation().getPath();
        if (path.startsWith("dossier/") || path.startsWith("queue/")) {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    private boolean mayReceive(Seat seat) {
        return seat.actor().has(Role.RECEIVING_CLERK, services.today());
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (services.firstAdministrator().isNeeded()) {
            event.forwardTo("first-administrator");
            return;
        }
        var seat = Seat.current();
        if (seat.isEmpty()) {
            LoginView.comeBackTo(event.getLocation().getPathWithQueryParameters());
            event.forwardTo(LoginView.class);
            return;
        }
        var refreshed = services.authentication()
                .refresh(seat.get().actor().officialId(), seat.get().stamp());
        if (!refreshed.isAllowed()) {
            Seat.leave();
            LoginView.comeBackTo(event.getLocation().getPathWithQueryParameters());
            event.forwardTo("login", com.vaadin.flow.router.QueryParameters.simple(Map.of("why", "ended")));
            return;
        }
        refreshed.asOptional().ifPresent(seat.get()::refreshed);
        seat.get().active(services.now());
        nav.showToReceive(services.cooperation().filings().count(seat.get().actor()));
        if (seat.get().mustChangePassword()) {
            event.forwardTo(PasswordView.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        page = event.getUI();
        DeskTexts.apply(event.getUI());
        if (Seat.current().isPresent()) {
            unsubscribe = services.events().subscribe(this);
            unlisten = services.slots().onChange(() -> Later.on(page, nav::showScreens));
            nav.show();
            watch.start(this);
            bell.show(services.notices().unread(Seat.actorAtWork()));
            announcements.show(services.announcements().current(Seat.actorAtWork()));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        unlisten.run();
        super.onDetach(event);
    }

    @Override
    public void changed() {
        var seat = page.getSession() == null ? null : page.getSession().getAttribute(Seat.class);
        if (seat != null) {
            var waiting = services.cooperation().consultations().countToAnswer(seat.actor());
            if (!waiting.equals(pushedWaiting)) {
                pushedWaiting = waiting;
                Later.on(page, () -> nav.showToAnswer(waiting));
            }
            var counts = services.dossiers().counts(seat.actor());
            if (!counts.equals(pushed)) {
                pushed = counts;
                Later.on(page, () -> nav.showCounts(counts));
            }
        }
    }

    private void showFilings(Seat seat) {
        var filings = services.cooperation().filings().count(seat.actor());
        if (!filings.equals(pushedFilings)) {
            pushedFilings = filings;
            Later.on(page, () -> nav.showToReceive(filings));
        }
    }

    @Override
    public void beat() {
        var session = page.getSession();
        var seat = session == null ? null : session.getAttribute(Seat.class);
        if (seat != null) {
            var refreshed = services.authentication().refresh(seat.actor().officialId(), seat.stamp());
            refreshed.asOptional().ifPresent(seat::refreshed);
            showFilings(seat);
            int unread = services.notices().unread(seat.actor());
            if (unread != bell.shown()) {
                Later.on(page, () -> bell.show(unread));
            }
            var told = services.announcements().current(seat.actor());
            if (!told.equals(announcements.shown())) {
                Later.on(page, () -> announcements.show(told));
            }
            if (!refreshed.isAllowed() || watch.isWatchful(seat, session)) {
                Later.on(page, () -> watch.beat(seat, refreshed.isAllowed()));
            }
        }
    }
}
