package org.hoso.desk.internal.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.util.List;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarYear;
import org.hoso.clock.WorkingWeek;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** The weekly hours of a unit, by the date they hold from. */
final class HoursPanel extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final ChangeRunner runner;

    HoursPanel(DeskServices services, Texts texts, ChangeRunner runner) {
        this.services = services;
        this.texts = texts;
        this.runner = runner;
        addClassNames("calendar-lines", "hoso-stack-s");
    }

    void show(CalendarYear year, String place) {
        removeAll();
        if (year.weeks().isEmpty()) {
            add(new H3(texts.get("calendar.week.inherited")), hours(year.inherited()));
        }
        for (var week : year.weeks()) {
            add(week(year, week, place));
        }
        var current = year.weeks().isEmpty()
                ? year.inherited()
                : year.weeks().get(year.weeks().size() - 1);
        var add = new Button(
                texts.get("calendar.week.new"),
                VaadinIcon.PLUS.create(),
                event -> new WeekDialog(texts, runner, year.unitCode(), place, current, services.today()).open());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Div(add));
    }

    private Div week(CalendarYear year, WorkingWeek week, String place) {
        var title = new H3(texts.get("calendar.week.since", Formats.date(week.validFrom())));
        var edit = icon(
                VaadinIcon.EDIT,
                "calendar.edit",
                () -> new WeekDialog(texts, runner, year.unitCode(), place, week, week.validFrom()).open());
        var remove = icon(
                VaadinIcon.TRASH,
                "calendar.remove",
                () -> runner.run(
                        new CalendarChange.RemoveWeek(year.unitCode(), week.validFrom()), this::refused, () -> {}));
        var head = new Div(title, edit, remove);
        head.addClassName("hoso-row");
        var box = new Div(head);
        box.add(week.isInherited() ? new Span(texts.get("calendar.week.inherit")) : hours(week));
        return box;
    }

    private Facts hours(WorkingWeek week) {
        var facts = new Facts();
        for (var day : DayOfWeek.values()) {
            facts.put(texts.of("weekday", day), week.hours().getOrDefault(day, texts.get("calendar.week.rest")));
        }
        return facts;
    }

    private Button icon(VaadinIcon icon, String key, Runnable then) {
        var button = new Button(icon.create(), event -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get(key));
        button.setTooltipText(texts.get(key));
        return button;
    }

    private void refused(List<Reason> reasons) {
        Toasts.failed(texts, Reasons.text(texts, reasons));
    }
}
