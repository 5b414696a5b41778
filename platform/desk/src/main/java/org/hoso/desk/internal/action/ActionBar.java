package org.hoso.desk.internal.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.ActionOffer;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Texts;

/** What the official may do with a dossier now: the main action first, two more as buttons, the rest in a menu. */
public final class ActionBar extends Div {

    private static final int BUTTONS = 3;

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;
    private final Consumer<Dossier> after;
    private final Runnable reload;

    /**
     * @param after  is called with the changed dossier
     * @param reload is called when the dossier turned out to be stale
     */
    public ActionBar(
            DeskServices services, Texts texts, DossierDetails details, Consumer<Dossier> after, Runnable reload) {
        this.services = services;
        this.texts = texts.or(
                key -> services.catalogue().text(details.dossier().procedure().sector(), key));
        this.details = details;
        this.after = after;
        this.reload = reload;
        addClassNames("hoso-row", "hoso-no-print");
        var offers = sorted(details.actions());
        if (offers.isEmpty()) {
            var none = new Span(texts.get("action.none"));
            none.addClassNames("hoso-muted", "hoso-small");
            add(none);
        }
        offers.stream().limit(BUTTONS).forEach(offer -> add(button(offer)));
        if (offers.size() > BUTTONS) {
            add(menu(offers.subList(BUTTONS, offers.size())));
        }
    }

    private static List<ActionOffer> sorted(List<ActionOffer> offers) {
        var sorted = new ArrayList<ActionOffer>();
        offers.stream().filter(ActionOffer::main).forEach(sorted::add);
        offers.stream().filter(offer -> !offer.main()).forEach(sorted::add);
        return sorted;
    }

    private Button button(ActionOffer offer) {
        var button = new Button(texts.of("action", offer.action()), event -> press(offer.action()));
        if (offer.main()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setTooltipText("a");
        }
        return button;
    }

    private MenuBar menu(List<ActionOffer> offers) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var more = bar.addItem(texts.get("action.more"));
        offers.forEach(
                offer -> more.getSubMenu().addItem(texts.of("action", offer.action()), event -> press(offer.action())));
        return bar;
    }

    /** Begins an action if it is offered. */
    public void press(DossierAction action) {
        if (details.actions().stream().noneMatch(offer -> offer.action() == action)) {
            return;
        }
        var dossier = details.dossier();
        if (action == DossierAction.TAKE) {
            new ActionRunner(services, texts)
                    .run(new DossierCommand.Take(dossier.id(), dossier.version()), dossier.code(), after);
        } else {
            new ActionDialog(services, texts, details, ActionForms.of(action, services, texts, details), after, reload)
                    .open();
        }
    }

    /** Begins the main action if there is one. */
    public void pressMain() {
        details.actions().stream().filter(ActionOffer::main).findFirst().ifPresent(offer -> press(offer.action()));
    }
}
