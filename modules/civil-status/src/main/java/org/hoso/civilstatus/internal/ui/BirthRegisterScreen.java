package org.hoso.civilstatus.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import org.hoso.civilstatus.internal.BirthForm;
import org.hoso.civilstatus.internal.SectorMessages;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The register of births of the territories the official works in. */
@org.osgi.service.component.annotations.Component
public final class BirthRegisterScreen implements SectorScreen {

    private static final int TYPING_PAUSE_MS = 400;

    private final Registers registers;
    private final SectorMessages messages;

    @Activate
    public BirthRegisterScreen(@Reference Registers registers, @Reference SectorMessages messages) {
        this.registers = registers;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "birth-register";
    }

    @Override
    public LocalText title() {
        return messages.text("screen.register");
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROFESSIONAL_OFFICER, Role.LEADER, Role.SUPERVISOR);
    }

    @Override
    public Component create(ScreenContext context) {
        Grid<RegisterEntry> grid = new EntryGrid(messages, context.locale()).create();
        grid.setEmptyStateText(messages.text("screen.register.empty").in(context.locale()));
        grid.setSizeFull();
        Span more = new Span(messages.text("screen.register.more").in(context.locale()));
        more.setVisible(false);
        TextField search = new TextField();
        search.setPlaceholder(messages.text("screen.register.search").in(context.locale()));
        search.setAriaLabel(messages.text("screen.register.search").in(context.locale()));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(event -> show(grid, more, context, event.getValue()));
        show(grid, more, context, "");
        VerticalLayout screen = new VerticalLayout(search, grid, more);
        screen.setSizeFull();
        screen.setPadding(false);
        return screen;
    }

    private void show(Grid<RegisterEntry> grid, Span more, ScreenContext context, String text) {
        RegisterPages pages = new RegisterPages(
                (before, limit) -> registers.search(context.actor(), BirthForm.REGISTER, text.strip(), before, limit));
        grid.setItems(query -> {
            var rows = pages.rows(query.getOffset(), query.getLimit());
            more.setVisible(pages.isCut());
            return rows.stream();
        });
    }
}
