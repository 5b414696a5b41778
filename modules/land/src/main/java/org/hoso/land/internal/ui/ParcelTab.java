package org.hoso.land.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.dossier.DossierDetails;
import org.hoso.land.internal.Land;
import org.hoso.land.internal.SectorMessages;
import org.hoso.land.internal.Values;
import org.hoso.organisation.Organisation;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the land registers hold for a dossier, and else about its parcel. */
@org.osgi.service.component.annotations.Component
public final class ParcelTab implements DossierTab {

    private static final int ROWS = 20;

    private final Registers registers;
    private final Organisation organisation;
    private final SectorMessages messages;

    @Activate
    public ParcelTab(
            @Reference Registers registers, @Reference Organisation organisation, @Reference SectorMessages messages) {
        this.registers = registers;
        this.organisation = organisation;
        this.messages = messages;
    }

    @Override
    public LocalText title() {
        return messages.text("screen.tab");
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return Land.PROCEDURES.contains(procedureCode);
    }

    @Override
    public Component create(ScreenContext context, DossierDetails details) {
        List<RegisterEntry> own = registers
                .ofDossier(context.actor(), details.dossier().id())
                .asOptional()
                .orElse(List.of());
        VerticalLayout tab = new VerticalLayout();
        tab.setPadding(false);
        if (own.isEmpty()) {
            tab.add(new Paragraph(messages.text("screen.tab.none").in(context.locale())));
        }
        byRegister(own).forEach((register, entries) -> tab.add(grid(context, register, entries)));
        List<RegisterEntry> others = others(context, details);
        if (!others.isEmpty()) {
            tab.add(new H3(messages.text("screen.tab.others").in(context.locale())));
            byRegister(others).forEach((register, entries) -> tab.add(grid(context, register, entries)));
        }
        return tab;
    }

    private List<RegisterEntry> others(ScreenContext context, DossierDetails details) {
        List<RegisterEntry> found = new ArrayList<>();
        Land.parcelKey(new Values(details.dossier().content().form())).ifPresent(key -> {
            for (String register : List.of(Land.MORTGAGE, Land.CERTIFICATE)) {
                found.addAll(registers.search(context.actor(), register, key, Long.MAX_VALUE, ROWS));
            }
        });
        found.removeIf(entry -> entry.dossierId() == details.dossier().id());
        return found;
    }

    private static Map<String, List<RegisterEntry>> byRegister(List<RegisterEntry> entries) {
        Map<String, List<RegisterEntry>> sorted = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.register().equals(Land.PARCEL))
                .forEach(entry -> sorted.computeIfAbsent(entry.register(), key -> new ArrayList<>())
                        .add(entry));
        return sorted;
    }

    private Grid<RegisterEntry> grid(ScreenContext context, String register, List<RegisterEntry> entries) {
        Grid<RegisterEntry> grid = new EntryGrid(messages, organisation, context.locale()).create(register);
        grid.setItems(entries);
        grid.setAllRowsVisible(true);
        return grid;
    }
}
