package org.hoso.civilstatus.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.civilstatus.internal.CivilEvent;
import org.hoso.civilstatus.internal.SectorMessages;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.sector.spi.FieldTexts;
import org.hoso.sector.spi.FormValues;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The registers beside that of births, one at a time, with a search over everything they certify. */
@org.osgi.service.component.annotations.Component
public final class CivilRegisterScreen implements SectorScreen {

    private static final int TYPING_PAUSE_MS = 400;

    private final Registers registers;
    private final SectorMessages messages;

    @Activate
    public CivilRegisterScreen(@Reference Registers registers, @Reference SectorMessages messages) {
        this.registers = registers;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "civil-registers";
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
        Locale locale = context.locale();
        Select<CivilEvent> register = new Select<>();
        register.setWidth("18em");
        register.setAriaLabel(messages.text("screen.registers.which").in(locale));
        register.setItems(CivilEvent.values());
        register.setItemLabelGenerator(
                event -> messages.text("register." + event.register()).in(locale));
        register.setValue(CivilEvent.DEATH);
        TextField search = new TextField();
        search.setPlaceholder(messages.text("screen.register.search").in(locale));
        search.setAriaLabel(messages.text("screen.register.search").in(locale));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        Grid<RegisterEntry> grid = grid(locale);
        Span more = new Span(messages.text("screen.register.more").in(locale));
        register.addValueChangeListener(event -> show(grid, more, context, event.getValue(), search.getValue()));
        search.addValueChangeListener(event -> show(grid, more, context, register.getValue(), event.getValue()));
        show(grid, more, context, register.getValue(), "");
        HorizontalLayout head = new HorizontalLayout(register, search);
        head.setWidthFull();
        head.setFlexGrow(1, search);
        VerticalLayout screen = new VerticalLayout(head, grid, more);
        screen.setSizeFull();
        screen.setPadding(false);
        return screen;
    }

    private Grid<RegisterEntry> grid(Locale locale) {
        Grid<RegisterEntry> grid = new Grid<>();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(messages.text("screen.registers.empty").in(locale));
        grid.setSizeFull();
        grid.addColumn(RegisterEntry::number)
                .setHeader(messages.text("screen.column.number").in(locale))
                .setWidth("5em")
                .setFlexGrow(0);
        grid.addColumn(RegisterEntry::book)
                .setHeader(messages.text("screen.column.book").in(locale))
                .setWidth("8em")
                .setFlexGrow(0);
        grid.addColumn(entry -> FormValues.day(entry.entryDate()))
                .setHeader(messages.text("screen.column.date").in(locale))
                .setWidth("8em")
                .setFlexGrow(0);
        grid.addColumn(RegisterEntryNames::of)
                .setHeader(messages.text("screen.column.name").in(locale))
                .setFlexGrow(2);
        grid.addColumn(entry -> details(entry, locale))
                .setHeader(messages.text("screen.column.details").in(locale))
                .setFlexGrow(4);
        grid.addColumn(RegisterEntry::madeBy)
                .setHeader(messages.text("screen.column.madeBy").in(locale))
                .setFlexGrow(1);
        return grid;
    }

    /** What is certified beside the names, as one line of labels and values. */
    private String details(RegisterEntry entry, Locale locale) {
        return CivilEvent.ofRegister(entry.register()).stream()
                .flatMap(event -> {
                    FieldTexts texts = new FieldTexts(messages, event.textsOf());
                    return event.certified().stream()
                            .filter(code -> !code.endsWith("Name") && !code.endsWith("Ethnicity"))
                            .flatMap(code -> texts.value(code, entry.fields(), locale).stream()
                                    .flatMap(value ->
                                            Stream.of(texts.label(code)
                                                            .map(label -> label.in(locale))
                                                            .orElse(code) + ": " + value)));
                })
                .collect(Collectors.joining(" · "));
    }

    private void show(Grid<RegisterEntry> grid, Span more, ScreenContext context, CivilEvent event, String text) {
        RegisterPages pages = new RegisterPages(
                (before, limit) -> registers.search(context.actor(), event.register(), text.strip(), before, limit));
        more.setVisible(false);
        grid.setItems(query -> {
            var rows = pages.rows(query.getOffset(), query.getLimit());
            more.setVisible(pages.isCut());
            return rows.stream();
        });
    }
}
