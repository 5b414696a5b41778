package org.hoso.land.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import org.hoso.land.internal.Land;
import org.hoso.land.internal.SectorMessages;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Parcels, certificates, mortgages and their receipts in the territories the official works in or serves. */
@org.osgi.service.component.annotations.Component
public final class RegisterScreen implements SectorScreen {

    private static final int TYPING_PAUSE_MS = 400;

    private final Registers registers;
    private final Organisation organisation;
    private final SectorMessages messages;

    @Activate
    public RegisterScreen(
            @Reference Registers registers, @Reference Organisation organisation, @Reference SectorMessages messages) {
        this.registers = registers;
        this.organisation = organisation;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "land-registers";
    }

    @Override
    public LocalText title() {
        return messages.text("screen.registers");
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROFESSIONAL_OFFICER, Role.LEADER, Role.SUPERVISOR);
    }

    @Override
    public Component create(ScreenContext context) {
        Select<String> register = new Select<>();
        register.setLabel(words(context, "screen.register.choose"));
        register.setItems(Land.CERTIFICATE, Land.PARCEL, Land.MORTGAGE, Land.RECEIPT);
        register.setItemLabelGenerator(each -> words(context, "screen.register." + each));
        register.setWidth("20em");
        TextField search = new TextField(words(context, "screen.register.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        Div place = new Div();
        place.setSizeFull();
        Span more = new Span(words(context, "screen.register.more"));
        more.setVisible(false);
        Runnable show = () -> {
            Grid<RegisterEntry> grid =
                    new EntryGrid(messages, organisation, context.locale()).create(register.getValue());
            grid.setEmptyStateText(words(context, "screen.register.empty"));
            grid.setSizeFull();
            fill(grid, more, context, register.getValue(), search.getValue());
            place.removeAll();
            place.add(grid);
        };
        register.setValue(Land.CERTIFICATE);
        register.addValueChangeListener(event -> show.run());
        search.addValueChangeListener(event -> show.run());
        show.run();
        HorizontalLayout head = new HorizontalLayout(register, search);
        head.setWidthFull();
        head.setFlexGrow(1, search);
        VerticalLayout screen = new VerticalLayout(head, place, more);
        screen.setFlexGrow(1, place);
        screen.setSizeFull();
        screen.setPadding(false);
        return screen;
    }

    private void fill(Grid<RegisterEntry> grid, Span more, ScreenContext context, String register, String text) {
        RegisterPages pages = new RegisterPages(
                (before, limit) -> registers.search(context.actor(), register, text.strip(), before, limit));
        grid.setItems(query -> {
            var rows = pages.rows(query.getOffset(), query.getLimit());
            more.setVisible(pages.isCut());
            return rows.stream();
        });
    }

    private String words(ScreenContext context, String key) {
        return messages.text(key).in(context.locale());
    }
}
