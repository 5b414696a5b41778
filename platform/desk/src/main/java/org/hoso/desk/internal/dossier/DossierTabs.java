package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.consult.ConsultationsTab;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.ScreenContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tabs of a dossier, each built when it is first opened; those of sectors come and go with them. */
final class DossierTabs extends TabSheet {

    private static final Logger LOG = LoggerFactory.getLogger(DossierTabs.class);

    /** A tab of a sector and the listener that fills it, which must go with it: it knows the sector. */
    private record SectorTab(Tab tab, Registration filling) {}

    private final DeskServices services;
    private final Texts texts;
    private final DossierDetails details;
    private final Tab time;
    private final Map<DossierTab, SectorTab> sectorTabs = new LinkedHashMap<>();

    private final Tab consult;

    /**
     * @param show  sets a file beside the page
     * @param press begins an action if it is offered
     */
    DossierTabs(
            DeskServices services,
            Texts texts,
            DossierDetails details,
            int selected,
            LongConsumer show,
            Consumer<DossierAction> press) {
        this.services = services;
        this.texts = texts;
        this.details = details;
        setWidthFull();
        lazy("tab.data", () -> new DataTab(services, texts, details));
        lazy(
                "tab.papers",
                () -> new PapersTab(
                        services, texts, details, show, () -> press.accept(DossierAction.REQUEST_SUPPLEMENT)));
        consult = lazy("tab.consult", () -> new ConsultationsTab(services, texts, details, id -> file(id, show)));
        lazy("tab.journal", () -> new JournalTab(services, texts, details, Integer.MAX_VALUE));
        time = lazy("tab.time", () -> new TimeTab(services, texts, details));
        lazy("tab.letters", () -> new LettersTab(services, texts, details));
        showSectorTabs();
        if (selected > 0 && selected < 6) {
            setSelectedIndex(selected);
        }
    }

    private Tab lazy(String key, Supplier<Component> content) {
        var tab = new Tab(texts.get(key));
        fillWhenSelected(tab, content);
        return tab;
    }

    private Registration fillWhenSelected(Tab tab, Supplier<Component> content) {
        var place = new Div();
        add(tab, place);
        var filling = addSelectedChangeListener(event -> fill(tab, place, content));
        fill(tab, place, content);
        return filling;
    }

    private void fill(Tab tab, Div place, Supplier<Component> content) {
        if (getSelectedTab() == tab && place.getChildren().findAny().isEmpty()) {
            place.add(content.get());
        }
    }

    int selected() {
        return Math.max(0, getSelectedIndex());
    }

    private Component file(long id, LongConsumer show) {
        return details.attachments().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .<Component>map(each -> {
                    var row = new Div(FileContent.link(services.attachments(), Seat.actorAtWork(), each));
                    if (FileContent.isShown(each)) {
                        var eye = new Button(texts.get("files.show"), event -> show.accept(id));
                        eye.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                        row.add(eye);
                    }
                    row.addClassName("hoso-row");
                    return row;
                })
                .orElseGet(Div::new);
    }

    void openConsultations() {
        setSelectedTab(consult);
    }

    void openTime() {
        setSelectedTab(time);
    }

    /** Adds the tabs of sectors that came and takes away those of sectors that went. */
    void showSectorTabs() {
        var now = services.slots().tabs(details.dossier().procedure().code());
        var gone =
                sectorTabs.keySet().stream().filter(each -> !now.contains(each)).toList();
        gone.forEach(this::takeAway);
        for (var each : now) {
            if (!sectorTabs.containsKey(each)) {
                var tab = new Tab(texts.of(each.title()));
                sectorTabs.put(each, new SectorTab(tab, fillWhenSelected(tab, () -> create(each))));
            }
        }
    }

    private void takeAway(DossierTab sector) {
        var gone = sectorTabs.remove(sector);
        if (gone != null) {
            gone.filling().remove();
            remove(gone.tab());
        }
    }

    /** A sector's component must not break the page it stands on. */
    private Component create(DossierTab tab) {
        try {
            return tab.create(new ScreenContext(Seat.actorAtWork(), texts.locale()), details);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The tab {} of a sector failed", tab.getClass().getName(), e);
            return Reasons.message(List.of(texts.get("sector.broken")), true);
        }
    }
}
