package org.hoso.desk.internal.time;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CalendarYear;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** The special days of a year as lines; each opens its day. */
final class DaysPanel extends Div {

    private final Texts texts;
    private final Consumer<LocalDate> open;

    DaysPanel(Texts texts, Consumer<LocalDate> open) {
        this.texts = texts;
        this.open = open;
        addClassName("calendar-lines");
    }

    void show(CalendarYear year) {
        removeAll();
        if (year.days().isEmpty()) {
            var none = new Span(texts.get("calendar.days.none"));
            none.addClassName("hoso-muted");
            add(none);
        }
        year.days().forEach(day -> add(line(day)));
    }

    private NativeButton line(CalendarDay day) {
        var weekday =
                texts.get("calendar.weekday-short." + day.date().getDayOfWeek().getValue());
        var date = new Span(weekday + " " + Formats.date(day.date()).substring(0, 5));
        date.addClassName("hoso-number");
        var name = new Span(
                day.part() == CalendarDay.Part.WHOLE
                        ? day.name()
                        : day.name() + " (" + texts.of("calendar.part", day.part()) + ")");
        name.addClassName("desk-ellipsis");
        var button = new NativeButton("", event -> open.accept(day.date()));
        button.add(date, DayKinds.badge(texts, day.kind()), name);
        button.addClassName("calendar-line");
        button.setTitle(day.source());
        return button;
    }
}
