package org.hoso.land.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.land.internal.ActiveMortgages;
import org.hoso.land.internal.Land;
import org.hoso.land.internal.SectorMessages;
import org.hoso.land.internal.Values;
import org.hoso.organisation.Organisation;
import org.hoso.register.IntakeLookup;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.ui.slot.IntakeSection;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Looks up certificates, and mortgages for their procedures, so that nothing the registers know is typed again. */
@org.osgi.service.component.annotations.Component
public final class LookupSection implements IntakeSection {

    private static final List<String> PARCEL = List.of(
            "parcelUnit",
            "mapSheet",
            "parcelNumber",
            "area",
            "purpose",
            "term",
            "parcelAddress",
            "certificateNumber",
            "certificateEntry",
            "certificateDate");
    private static final List<String> SECURITY =
            List.of("mortgagorName", "lenderName", "lenderTaxCode", Land.REGISTRATION);

    /** What the intake needs to know; not the identity numbers, which stand on the papers of whoever comes. */
    private static final Set<String> FIELDS = Stream.of(
                    PARCEL,
                    List.of(
                            "parcelKey",
                            Land.HOLDER,
                            Land.ACTION,
                            Land.REGISTRATION,
                            Land.MOMENT,
                            "earlier",
                            "mortgagorName",
                            "lenderName",
                            "lenderTaxCode"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Registers registers;
    private final Organisation organisation;
    private final SectorMessages messages;

    @Activate
    public LookupSection(
            @Reference Registers registers, @Reference Organisation organisation, @Reference SectorMessages messages) {
        this.registers = registers;
        this.organisation = organisation;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return Land.PROCEDURES.contains(procedureCode);
    }

    @Override
    public Component create(ScreenContext context, Map<String, String> values, BiConsumer<String, String> setter) {
        Span used = new Span();
        VerticalLayout found = new VerticalLayout();
        found.setPadding(false);
        TextField search = new TextField(messages.text("screen.register.search").in(context.locale()));
        search.setWidthFull();
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            found.removeAll();
            if (event.getValue().isBlank()) {
                return;
            }
            for (String register : List.of(Land.MORTGAGE, Land.CERTIFICATE)) {
                find(found, used, context, register, event.getValue().strip(), setter);
            }
            if (found.getComponentCount() == 0) {
                found.add(new Span(messages.text("screen.lookup.none").in(context.locale())));
            }
        });
        VerticalLayout content = new VerticalLayout(search, found, used);
        content.setPadding(false);
        Details section = new Details(messages.text("screen.lookup").in(context.locale()), content);
        section.setWidthFull();
        return section;
    }

    private void find(
            VerticalLayout into,
            Span used,
            ScreenContext context,
            String register,
            String text,
            BiConsumer<String, String> setter) {
        List<RegisterEntry> rows = look(context, register, text);
        if (rows.isEmpty()) {
            return;
        }
        Grid<RegisterEntry> grid = new EntryGrid(messages, organisation, context.locale()).create(register);
        grid.removeColumnByKey("dossier");
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(entry -> {
            Button use = new Button(messages.text("screen.lookup.use").in(context.locale()));
            use.addThemeVariants(ButtonVariant.LUMO_SMALL);
            use.addClickListener(click -> {
                formValues(entry).forEach(setter);
                used.setText(MessageFormat.format(
                                messages.text("screen.lookup.used").in(context.locale()),
                                entry.fields().getOrDefault("parcelNumber", ""),
                                entry.fields().getOrDefault("mapSheet", ""))
                        + " "
                        + mortgages(context, entry));
            });
            return use;
        });
        grid.setItems(rows);
        into.add(grid);
    }

    private List<RegisterEntry> look(ScreenContext context, String register, String text) {
        return registers.forIntake(context.actor(), new IntakeLookup(Land.PROCEDURES, register, text, FIELDS));
    }

    /** Who has a mortgage on the parcel now, in words. */
    private String mortgages(ScreenContext context, RegisterEntry entry) {
        List<RegisterEntry> active = new Values(entry.fields())
                .find("parcelKey")
                .map(key -> ActiveMortgages.of(look(context, Land.MORTGAGE, key)))
                .orElse(List.of());
        if (active.isEmpty()) {
            return messages.text("screen.lookup.free").in(context.locale());
        }
        return active.stream()
                .map(each -> MessageFormat.format(
                        messages.text("screen.lookup.mortgaged").in(context.locale()),
                        each.fields().getOrDefault("lenderName", ""),
                        each.fields().getOrDefault(Land.REGISTRATION, "")))
                .collect(Collectors.joining(" "));
    }

    /** The entry in the fields of the forms; a form that lacks one ignores it. */
    static Map<String, String> formValues(RegisterEntry entry) {
        Values fields = new Values(entry.fields());
        Map<String, String> form = new LinkedHashMap<>();
        PARCEL.forEach(code -> fields.find(code).ifPresent(value -> form.put(code, value)));
        SECURITY.forEach(code -> fields.find(code).ifPresent(value -> form.put(code, value)));
        fields.find(Land.HOLDER).ifPresent(value -> {
            form.put("userName", value);
            form.put("mortgagorName", value);
        });
        return form;
    }
}
