package org.hoso.desk.internal.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarDay;
import org.hoso.decision.Reason;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** One special day of a unit or of the locality. */
final class DayDialog extends Dialog {

    private final Texts texts;
    private final String unitCode;
    private final ChangeRunner runner;
    private final Div message = new Div();
    private final Marks marks;
    private final DateField date;
    private final Select<CalendarDay.Kind> kind = new Select<>();
    private final Select<CalendarDay.Part> part = new Select<>();
    private final TextField name;
    private final TextField source;

    /**
     * @param place name of the unit or of the locality
     * @param known the day as it is, empty for a new one
     * @param own   whether it belongs to the unit itself and can be removed
     */
    DayDialog(
            Texts texts,
            ChangeRunner runner,
            String unitCode,
            String place,
            LocalDate day,
            Optional<CalendarDay> known,
            boolean own) {
        this.texts = texts;
        this.unitCode = unitCode;
        this.runner = runner;
        marks = new Marks(texts);
        date = new DateField(texts.get("calendar.date"), texts);
        name = new TextField(texts.get("calendar.name"));
        source = new TextField(texts.get("calendar.source"));
        setHeaderTitle(texts.get(known.isPresent() ? "calendar.day" : "calendar.day.new"));
        setWidth("34rem");
        kind.setLabel(texts.get("calendar.kind"));
        kind.setItems(CalendarDay.Kind.values());
        kind.setItemLabelGenerator(each -> DayKinds.sign(each) + " " + texts.of("calendar.kind", each));
        part.setLabel(texts.get("calendar.part"));
        part.setItems(CalendarDay.Part.values());
        part.setItemLabelGenerator(each -> texts.of("calendar.part", each));
        date.setDay(Optional.of(day));
        kind.setValue(known.map(CalendarDay::kind).orElse(CalendarDay.Kind.OFF));
        part.setValue(known.map(CalendarDay::part).orElse(CalendarDay.Part.WHOLE));
        name.setValue(known.map(CalendarDay::name).orElse(""));
        source.setValue(known.map(CalendarDay::source).orElse(""));
        date.setReadOnly(known.isPresent());
        marks.add("date", date);
        marks.add("name", name);
        marks.add("source", source);
        add(message, new Paragraph(texts.get("calendar.for", place)), new FormLayout(date, kind, part, name, source));
        buttons(day, own && known.isPresent());
        name.focus();
    }

    private void buttons(LocalDate day, boolean removable) {
        var remove = new Button(
                texts.get("calendar.remove"),
                event -> runner.run(new CalendarChange.RemoveDay(unitCode, day), this::refused, this::close));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.setVisible(removable);
        remove.getStyle().set("margin-inline-end", "auto");
        var cancel = new Button(texts.get("common.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(texts.get("common.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(remove, cancel, save);
    }

    private void save() {
        message.removeAll();
        if (date.day().isEmpty()) {
            refused(List.of(Reason.at("date", "field.date")));
            return;
        }
        var day = new CalendarDay(
                date.day().orElseThrow(),
                kind.getValue(),
                part.getValue(),
                name.getValue().strip(),
                source.getValue().strip());
        runner.run(new CalendarChange.SetDay(unitCode, day), this::refused, this::close);
    }

    private void refused(List<Reason> reasons) {
        message.removeAll();
        var rest = marks.show(reasons);
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
    }
}
