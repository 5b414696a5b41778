package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
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

    DossierTabs(DeskServices services, Texts texts, DossierDetails details, int selected) {
        this.services = services;
        this.texts = texts;
        this.details = details;
        setWidthFull();
        lazy("tab.data", () -> new DataTab(services, texts, details));
        lazy("tab.papers", () -> new PapersTab(services, texts, details));
        lazy("tab.journal", () -> new JournalTab(services, texts, details, Integer.MAX_VALUE));
        time = lazy("tab.time", () -> new TimeTab(services, texts, details));
        lazy("tab.letters", () -> new LettersTab(services, texts, details));
        showSectorTabs();
        if (selected > 0 && selected < 5) {
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
