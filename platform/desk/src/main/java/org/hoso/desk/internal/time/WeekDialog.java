package org.hoso.desk.internal.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.WorkingCalendars;
import org.hoso.clock.WorkingWeek;
import org.hoso.decision.Reason;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Weekly hours of a unit from a date on. */
final class WeekDialog extends Dialog {

    private final Texts texts;
    private final String unitCode;
    private final ChangeRunner runner;
    private final Div message = new Div();
    private final Marks marks;
    private final DateField from;
    private final Checkbox inherit;
    private final Map<DayOfWeek, TextField> hours = new EnumMap<>(DayOfWeek.class);

    /** {@code week} fills the fields: the one to be changed, or the hours in force for a new one. */
    WeekDialog(Texts texts, ChangeRunner runner, String unitCode, String place, WorkingWeek week, LocalDate day) {
        this.texts = texts;
        this.unitCode = unitCode;
        this.runner = runner;
        marks = new Marks(texts);
        from = new DateField(texts.get("calendar.week.from"), texts);
        inherit = new Checkbox(texts.get("calendar.week.inherit"));
        setHeaderTitle(texts.get("calendar.week"));
        setWidth("36rem");
        from.setDay(Optional.of(day));
        marks.add("validFrom", from);
        var form = new FormLayout(from);
        for (var each : DayOfWeek.values()) {
            var field = new TextField(texts.of("weekday", each));
            field.setPlaceholder(texts.get("calendar.week.rest"));
            field.setValue(week.hours().getOrDefault(each, ""));
            hours.put(each, field);
            marks.add("hours." + each, field);
            form.add(field);
        }
        inherit.setVisible(!unitCode.equals(WorkingCalendars.LOCALITY));
        inherit.setValue(week.isInherited());
        inherit.addValueChangeListener(event -> enable());
        enable();
        add(message, new Paragraph(texts.get("calendar.for", place) + " " + texts.get("calendar.week.words")), inherit);
        add(form);
        var cancel = new Button(texts.get("common.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(texts.get("common.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    private void enable() {
        hours.values().forEach(field -> field.setEnabled(!inherit.getValue()));
    }

    private void save() {
        if (from.day().isEmpty()) {
            refused(List.of(Reason.at("validFrom", "field.date")));
            return;
        }
        Map<DayOfWeek, String> typed = new EnumMap<>(DayOfWeek.class);
        if (!inherit.getValue()) {
            hours.forEach((day, field) -> {
                if (!field.getValue().isBlank()) {
                    typed.put(day, field.getValue().strip());
                }
            });
        }
        if (typed.isEmpty() && !inherit.getValue()) {
            refused(List.of(Reason.at("hours.MONDAY", "field.required")));
            return;
        }
        var week = new WorkingWeek(unitCode, from.day().orElseThrow(), typed);
        runner.run(new CalendarChange.SetWeek(week), this::refused, this::close);
    }

    private void refused(List<Reason> reasons) {
        message.removeAll();
        var rest = marks.show(reasons);
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
    }
}
