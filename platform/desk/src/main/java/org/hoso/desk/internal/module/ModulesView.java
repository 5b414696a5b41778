package org.hoso.desk.internal.module;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Function;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.FaultWords;
import org.hoso.desk.internal.LongWork;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.dossier.Tables;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.dossier.ParkedStep;
import org.hoso.security.Actor;
import org.hoso.system.Modules.Module;
import org.hoso.system.Modules.Plan;
import org.hoso.system.Modules.State;
import org.hoso.system.Readiness.Link;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** The installed modules with health, steps that failed, and how one comes, rests and goes. */
@Route(value = "admin/modules", layout = MainLayout.class)
public final class ModulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> HEALTH_HEADS = List.of("module.link", "module.health");
    private static final List<String> PARKED_HEADS = List.of(
            "outage.dossier", "module.step", "module.fault", "module.parked.at", "module.attempts", "module.parked.by");

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Div coming = new Div();
    private final Div page = new Div();
    private final LongWork work;

    public ModulesView(DeskServices services) {
        this.services = services;
        this.work = new LongWork(services, texts);
        addClassNames("desk-page", "hoso-stack");
        page.addClassName("hoso-stack");
        coming.addClassName("hoso-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        removeAll();
        if (!services.keeping().modules().list(Seat.actorAtWork()).isAllowed()) {
            add(new NotFoundPanel(texts));
            return;
        }
        var refresh = new Button(texts.get("common.reload"), VaadinIcon.REFRESH.create(), click -> load());
        refresh.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H1(texts.get("nav.modules")), work, refresh);
        head.addClassNames("hoso-row", "desk-head");
        add(head, new ModuleUpload(services, texts, this::planned), coming, page);
        load();
    }

    private void planned(Decision<Plan> decision) {
        coming.removeAll();
        if (decision instanceof Decision.Allowed<Plan> allowed) {
            coming.add(new PlanCard(services, texts, allowed.value(), this::installed));
        } else {
            coming.add(Reasons.error(texts, decision.reasons()));
        }
    }

    private void installed(List<String> report) {
        coming.removeAll();
        if (!report.isEmpty()) {
            Toasts.done(texts.get("module.done"));
            coming.add(new Details(texts.get("module.report"), new Pre(String.join("\n", report))));
        }
        load();
    }

    private void load() {
        page.removeAll();
        var actor = Seat.actorAtWork();
        var modules = services.keeping().modules();
        List<Module> installed = modules.list(actor).asOptional().orElse(List.of());
        if (installed.isEmpty()) {
            page.add(new Paragraph(texts.get("module.none")));
        }
        installed.forEach(each -> page.add(card(each)));
        List<ParkedStep> parked = modules.parked(actor).asOptional().orElse(List.of());
        page.add(new H2(texts.get("module.parked")));
        page.add(
                parked.isEmpty()
                        ? new Paragraph(texts.get("module.parked.none"))
                        : Tables.of(
                                texts,
                                PARKED_HEADS,
                                parked.stream().map(this::cells).toList()));
        page.add(new H2(texts.get("module.health")));
        var health = new Div();
        page.add(health);
        showHealth(health);
    }

    /** Checking takes seconds when something hangs, so it is done beside the page. */
    private void showHealth(Div place) {
        var waiting = new LongWork(services, texts);
        place.add(waiting);
        waiting.start(actor -> services.keeping().modules().health(actor), decision -> {
            List<Link> links = decision.asOptional().orElse(List.of());
            var faults = links.stream().filter(link -> !link.isWell()).toList();
            place.removeAll();
            place.add(
                    faults.isEmpty()
                            ? badge(VaadinIcon.CHECK_CIRCLE, texts.get("module.well", links.size()), "hoso-calm")
                            : Tables.of(
                                    texts,
                                    HEALTH_HEADS,
                                    faults.stream()
                                            .map(link -> List.of(new Span(link.name()), new Span(link.problem())))
                                            .toList()));
        });
    }

    private List<Component> cells(ParkedStep each) {
        return List.of(
                new Anchor(Names.dossierAddress(each.dossierCode()), each.dossierCode()),
                new Span(each.stepCode() + " · " + each.handler()),
                new Span(FaultWords.of(texts, each)),
                new Span(Formats.dateTime(each.at())),
                new Span(String.valueOf(each.attempts())),
                new Span(each.by().name()));
    }

    private Component card(Module module) {
        var title = new H2(texts.of(module.name()));
        var head = new Div(title, stateBadge(module.state()));
        if (module.drained()) {
            head.add(badge(VaadinIcon.PAUSE, texts.get("module.drained"), "hoso-soon"));
        }
        head.addClassName("hoso-row");
        var card = new Div(head);
        card.addClassNames("hoso-card", "hoso-stack-s");
        card.add(ModuleFacts.of(texts, module));
        if (!module.problems().isEmpty()) {
            card.add(Reasons.message(module.problems(), true));
        }
        card.add(actions(module));
        return card;
    }

    private Component stateBadge(State state) {
        return switch (state) {
            case RUNNING -> badge(VaadinIcon.CHECK_CIRCLE, texts.of("module.state", state), "hoso-calm");
            case WAITING -> badge(VaadinIcon.HOURGLASS, texts.of("module.state", state), "hoso-soon");
            case REFUSED -> badge(VaadinIcon.EXCLAMATION_CIRCLE, texts.of("module.state", state), "hoso-late");
            case DISABLED -> badge(VaadinIcon.BAN, texts.of("module.state", state), "hoso-none");
        };
    }

    private static Component badge(VaadinIcon icon, String words, String tone) {
        var badge = new Span(icon.create(), new Span(words));
        badge.addClassNames("hoso-badge", tone);
        return badge;
    }

    private Component actions(Module module) {
        var id = module.id();
        var drain = button(
                module.drained() ? "module.resume" : "module.drain",
                () -> ask(
                        module.drained() ? "module.resume" : "module.drain",
                        module.drained() ? "module.resume.ask" : "module.drain.ask",
                        module,
                        actor -> services.keeping().modules().drain(actor, id, !module.drained())));
        boolean off = module.state() == State.DISABLED;
        var enable = button(
                off ? "module.enable" : "module.disable",
                () -> ask(
                        off ? "module.enable" : "module.disable",
                        off ? "module.enable.ask" : "module.disable.ask",
                        module,
                        actor -> services.keeping().modules().enable(actor, id, off)));
        var remove = button(
                "module.remove",
                () -> ask(
                        "module.remove",
                        module.openDossiers() > 0 ? "module.remove.ask-open" : "module.remove.ask",
                        module,
                        actor -> services.keeping().modules().remove(actor, id, module.openDossiers() > 0)));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var row = new Div(drain, enable, remove);
        row.addClassName("hoso-row");
        return row;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private <T> void ask(String key, String question, Module module, Function<Actor, Decision<T>> act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(texts.get(key) + ": " + texts.of(module.name()));
        dialog.setText(texts.get(question, module.openDossiers()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("common.cancel"));
        dialog.setConfirmText(texts.get(key));
        dialog.addConfirmListener(event -> work.start(act, decision -> {
            if (!decision.isAllowed()) {
                Toasts.failed(texts, Reasons.text(texts, decision.reasons()));
            }
            load();
        }));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return texts.get("nav.modules") + " · " + texts.get("app.name");
    }
}
