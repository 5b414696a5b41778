package org.hoso.civilstatus.internal.ui;

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
import org.hoso.civilstatus.internal.BirthForm;
import org.hoso.civilstatus.internal.ExtractForm;
import org.hoso.civilstatus.internal.SectorMessages;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.register.IntakeLookup;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.sector.spi.FormValues;
import org.hoso.ui.slot.IntakeSection;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Looks a birth up while copies are asked for, so that nothing the register knows is typed again. */
@org.osgi.service.component.annotations.Component
public final class BirthLookupSection implements IntakeSection {

    private static final Set<String> FIELDS = Set.of(
            "childName",
            "childBirthDate",
            "childSex",
            "childEthnicity",
            "childNationality",
            "childIdentityNumber",
            "motherName",
            "fatherName");

    private final Registers registers;
    private final Organisation organisation;
    private final SectorMessages messages;

    @Activate
    public BirthLookupSection(
            @Reference Registers registers, @Reference Organisation organisation, @Reference SectorMessages messages) {
        this.registers = registers;
        this.organisation = organisation;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return procedureCode.equals(ExtractForm.PROCEDURE);
    }

    @Override
    public Component create(ScreenContext context, Map<String, String> values, BiConsumer<String, String> setter) {
        Span used = new Span();
        Grid<RegisterEntry> grid = new EntryGrid(messages, context.locale()).create();
        grid.removeColumnByKey("madeBy");
        grid.setAllRowsVisible(true);
        grid.setVisible(false);
        grid.setEmptyStateText(messages.text("screen.lookup.none").in(context.locale()));
        grid.addComponentColumn(entry -> {
            Button use = new Button(messages.text("screen.lookup.use").in(context.locale()));
            use.addThemeVariants(ButtonVariant.LUMO_SMALL);
            use.addClickListener(click -> {
                formValues(entry).forEach(setter);
                used.setText(MessageFormat.format(
                        messages.text("screen.lookup.used").in(context.locale()),
                        entry.fields().getOrDefault("childName", "")));
            });
            return use;
        });
        TextField search = new TextField(messages.text("screen.register.search").in(context.locale()));
        search.setWidthFull();
        search.setMaxLength(100);
        search.setValue(new FormValues(values).text("personName"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> find(grid, context, event.getValue()));
        VerticalLayout content = new VerticalLayout(search, grid, used);
        content.setPadding(false);
        Details section = new Details(messages.text("screen.lookup").in(context.locale()), content);
        section.setWidthFull();
        return section;
    }

    private void find(Grid<RegisterEntry> grid, ScreenContext context, String text) {
        List<RegisterEntry> found = text.isBlank()
                ? List.of()
                : registers.forIntake(
                        context.actor(),
                        new IntakeLookup(Set.of(ExtractForm.PROCEDURE), BirthForm.REGISTER, text.strip(), FIELDS));
        grid.setItems(found);
        grid.setVisible(!text.isBlank());
    }

    /** The entry in the fields of the request for copies. */
    Map<String, String> formValues(RegisterEntry entry) {
        FormValues birth = new FormValues(entry.fields());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kind", "birth");
        form.put("personName", birth.text("childName"));
        form.put("personBirthDate", birth.text("childBirthDate"));
        form.put("personSex", birth.text("childSex"));
        form.put("personEthnicity", birth.text("childEthnicity"));
        form.put("personNationality", birth.text("childNationality"));
        form.put("personIdentityNumber", birth.text("childIdentityNumber"));
        form.put(
                "registeredAt",
                organisation.unit(entry.unitCode()).map(Unit::name).orElse(entry.unitCode()));
        form.put("registrationDate", entry.entryDate().toString());
        form.put("registrationNumber", String.valueOf(entry.number()));
        form.put("registrationBook", entry.book());
        form.values().removeIf(String::isEmpty);
        return form;
    }
}
