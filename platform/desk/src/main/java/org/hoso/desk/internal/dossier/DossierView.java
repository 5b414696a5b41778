package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskEvents;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.FaultWords;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.action.ActionBar;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.desk.internal.time.ExplanationButton;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.OfficialRef;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.StateBadge;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.TimeBadge;
import org.hoso.ui.kit.Toasts;

/** The page of a dossier. After a decision the next one of the list opens. */
@Route(value = "dossier/:code", layout = MainLayout.class)
public final class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskEvents.Subscriber {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Div news = new Div();
    private final Div here = new Div();
    private Optional<SideDocument> side = Optional.empty();
    private Runnable leave = () -> {};
    private Optional<DossierDetails> shown = Optional.empty();
    private Optional<ActionBar> actions = Optional.empty();
    private Optional<DossierTabs> tabs = Optional.empty();
    private String code = "";
    private volatile Runnable unsubscribe = () -> {};
    private volatile Runnable unlisten = () -> {};
    private volatile UI page = UI.getCurrent();

    public DossierView(DeskServices services) {
        this.services = services;
        addClassNames("desk-page", "hoso-stack");
        Shortcuts.on(this)
                .key("a", () -> actions.ifPresent(ActionBar::pressMain))
                .key("c", () -> press(DossierAction.TAKE))
                .key("s", () -> press(DossierAction.REQUEST_SUPPLEMENT))
                .key("n", () -> press(DossierAction.ADD_NOTE))
                .key("d", () -> side.ifPresent(SideDocument::toggle))
                .key("[", () -> go(-1))
                .key("]", () -> go(1));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        code = event.getRouteParameters().get("code").orElse("");
        tabs = Optional.empty();
        load();
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .filter("consult"::equals)
                .isPresent()) {
            tabs.ifPresent(DossierTabs::openConsultations);
        }
        if (event.getLocation().getQueryParameters().getSingleParameter("print").isPresent()) {
            shown.ifPresent(
                    details -> LettersTab.receipt(services, texts, details).open());
        }
    }

    private void load() {
        removeAll();
        actions = Optional.empty();
        var decision = services.dossiers().open(Seat.actorAtWork(), code);
        if (decision instanceof Decision.Allowed<DossierDetails> allowed) {
            code = allowed.value().dossier().code();
            Seat.current().ifPresent(seat -> seat.opened(code));
            show(allowed.value());
        } else {
            shown = Optional.empty();
            add(new NotFoundPanel(texts));
        }
    }

    private void show(DossierDetails details) {
        shown = Optional.of(details);
        news.removeAll();
        var bar = new ActionBar(services, texts, details, this::after, this::load);
        actions = Optional.of(bar);
        boolean beside = side.map(SideDocument::isVisible).orElse(false);
        var workspace = new Div();
        workspace.addClassName("desk-workspace");
        var document = new SideDocument(
                services,
                texts,
                details,
                () -> side.ifPresent(each -> workspace.setClassName("desk-beside", each.isVisible())));
        side = Optional.of(document);
        var next = new DossierTabs(
                services, texts, details, tabs.map(DossierTabs::selected).orElse(0), document::show, this::press);
        tabs = Optional.of(next);
        workspace.add(next, document);
        if (beside) {
            document.toggle();
        }
        meet(details);
        add(head(details), here, news);
        if (!details.sectorRunning()) {
            add(Reasons.message(List.of(texts.get("dossier.sector-absent")), false));
        }
        details.parked()
                .ifPresent(parked -> add(Reasons.message(
                        List.of(texts.get(
                                "dossier.parked",
                                Formats.dateTime(parked.at()),
                                parked.by().name(),
                                parked.attempts(),
                                FaultWords.of(texts, parked))),
                        true)));
        add(bar, workspace);
    }

    private Component head(DossierDetails details) {
        var dossier = details.dossier();
        var title = new H1(dossier.code());
        title.addClassName("hoso-number");
        var row = new Div(title, StateBadge.of(texts, dossier.state()), time(details), besideButton());
        row.addClassName("hoso-row");
        if (!services.reception().counters(Seat.actorAtWork()).isEmpty()) {
            row.add(likeButton(dossier.code()));
        }
        row.add(neighbours());
        var summary = new Span(dossier.owner().name());
        summary.addClassName("hoso-strong");
        var what =
                new Div(summary, new Span(" · " + texts.of(details.procedure().name())));
        return new Div(row, what);
    }

    /** A click on the time explains it. */
    private Component time(DossierDetails details) {
        return ExplanationButton.of(services, texts, details.dossier().code(), TimeBadge.of(texts, details.time()));
    }

    private Component besideButton() {
        var button = new Button(
                texts.get("side.open"), VaadinIcon.SPLIT_H.create(), event -> side.ifPresent(SideDocument::toggle));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.addClassName("hoso-no-print");
        button.setTooltipText("d");
        return button;
    }

    /** Begins another reception like this one. */
    private Button likeButton(String like) {
        var button = new Button(
                texts.get("intake.like"),
                VaadinIcon.COPY_O.create(),
                event -> UI.getCurrent().navigate("intake", QueryParameters.of("from", like)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.addClassName("hoso-no-print");
        return button;
    }

    /** Tells others that this dossier is open here, and shows who else has it open. */
    private void meet(DossierDetails details) {
        leave.run();
        var ui = UI.getCurrent();
        leave = services.cooperation()
                .presence()
                .enter(
                        details.dossier().id(),
                        OfficialRef.of(Seat.actorAtWork()),
                        others -> Later.on(ui, () -> showOthers(others)));
    }

    private void showOthers(List<OfficialRef> others) {
        here.removeAll();
        if (!others.isEmpty()) {
            var names = String.join(", ", others.stream().map(OfficialRef::name).toList());
            here.add(VaadinIcon.EYE.create(), new Span(texts.get("dossier.also-open", names)));
            here.addClassNames("desk-here", "hoso-small");
            here.getElement().setAttribute("role", "status");
        }
    }

    private Component neighbours() {
        var previous = arrow(VaadinIcon.ANGLE_LEFT, "dossier.previous", -1);
        var next = arrow(VaadinIcon.ANGLE_RIGHT, "dossier.next", 1);
        var both = new Div(previous, next);
        both.addClassNames("hoso-row", "hoso-no-print");
        return both;
    }

    private Button arrow(VaadinIcon icon, String key, int distance) {
        var button = new Button(icon.create(), event -> go(distance));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get(key));
        button.setTooltipText(texts.get(key));
        button.setVisible(neighbour(distance).isPresent());
        return button;
    }

    private Optional<String> neighbour(int distance) {
        return Seat.current().flatMap(seat -> seat.neighbour(code, distance));
    }

    private void go(int distance) {
        neighbour(distance).ifPresent(next -> UI.getCurrent().navigate(Names.dossierAddress(next)));
    }

    private void press(DossierAction action) {
        actions.ifPresent(bar -> bar.press(action));
    }

    private void after(Dossier changed) {
        boolean gone = services.dossiers()
                .open(Seat.actorAtWork(), changed.id())
                .asOptional()
                .map(details -> details.actions().stream().noneMatch(offer -> offer.main()))
                .orElse(true);
        var next = neighbour(1);
        if (gone && next.isPresent()) {
            UI.getCurrent().navigate(Names.dossierAddress(next.get()));
            Toasts.offer(
                    texts.get("dossier.advanced", changed.code()),
                    texts.get("dossier.back"),
                    () -> UI.getCurrent().navigate(Names.dossierAddress(changed.code())));
        } else {
            load();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        page = event.getUI();
        unsubscribe = services.events().subscribe(this);
        unlisten = services.slots().onChange(() -> Later.on(page, () -> tabs.ifPresent(DossierTabs::showSectorTabs)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        unlisten.run();
        leave.run();
        super.onDetach(event);
    }

    /** Says that somebody else changed what is shown, without pulling it away. */
    @Override
    public void changed() {
        var session = page.getSession();
        var seat = session == null ? null : session.getAttribute(Seat.class);
        var before = shown.map(DossierDetails::dossier);
        if (seat == null || before.isEmpty()) {
            return;
        }
        var now = services.dossiers().open(seat.actor(), before.get().id()).asOptional();
        if (now.isPresent() && now.get().dossier().version() != before.get().version()) {
            Later.on(page, () -> offerReload(now.get()));
        }
    }

    private void offerReload(DossierDetails now) {
        if (shown.filter(each -> each.dossier().id() == now.dossier().id()
                        && each.dossier().version() < now.dossier().version())
                .isPresent()) {
            var last = now.journal().get(now.journal().size() - 1);
            var key = "action." + last.action();
            var box = Reasons.message(
                    List.of(texts.get(
                            "dossier.changed", last.by().name(), texts.has(key) ? texts.get(key) : last.action())),
                    false);
            box.add(new Button(texts.get("common.reload"), event -> load()));
            news.removeAll();
            news.add(box);
        }
    }

    @Override
    public void beat() {}

    @Override
    public String getPageTitle() {
        return code + " · " + texts.get("app.name");
    }
}
