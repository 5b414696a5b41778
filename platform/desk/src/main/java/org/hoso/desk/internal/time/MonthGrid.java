package org.hoso.desk.internal.time;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CalendarYear;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** The twelve months of a year, Mondays first. A click on a date opens it. */
final class MonthGrid extends Div {

    private static final String CLICKED = "(event.target.closest('[data-date]')||{dataset:{}}).dataset.date||''";

    private final Texts texts;

    MonthGrid(Texts texts, Consumer<LocalDate> open) {
        this.texts = texts;
        addClassName("calendar-year");
        getElement()
                .addEventListener("click", event -> {
                    var date = event.getEventData().getString(CLICKED);
                    if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
                        open.accept(LocalDate.parse(date));
                    }
                })
                .addEventData(CLICKED);
    }

    void show(CalendarYear year, LocalDate today) {
        removeAll();
        Map<LocalDate, CalendarDay> days =
                year.days().stream().collect(Collectors.toMap(CalendarDay::date, Function.identity(), (a, b) -> b));
        for (int month = 1; month <= 12; month++) {
            add(month(YearMonth.of(year.year(), month), year, days, today));
        }
    }

    private Div month(YearMonth month, CalendarYear year, Map<LocalDate, CalendarDay> days, LocalDate today) {
        var grid = new Div();
        grid.addClassName("calendar-month");
        for (int day = 1; day <= 7; day++) {
            var head = new Span(texts.get("calendar.weekday-short." + day));
            head.addClassName("calendar-head");
            grid.add(head);
        }
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            grid.add(new Span());
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            grid.add(date(month.atDay(day), year, days, today));
        }
        var title = new Span(texts.get("calendar.month", month.getMonthValue()));
        title.addClassName("calendar-title");
        return new Div(title, grid);
    }

    private Span date(LocalDate date, CalendarYear year, Map<LocalDate, CalendarDay> days, LocalDate today) {
        var cell = new Span(String.valueOf(date.getDayOfMonth()));
        cell.addClassName("calendar-date");
        cell.getElement().setAttribute("data-date", date.toString());
        var special = days.get(date);
        if (special != null) {
            cell.addClassName(DayKinds.colour(special.kind()));
            var sign = new Span(DayKinds.sign(special.kind()));
            sign.addClassName("calendar-sign");
            cell.add(sign);
            var words = Formats.date(date) + " · " + texts.of("calendar.kind", special.kind()) + part(special) + " · "
                    + special.name();
            cell.setTitle(words);
            cell.getElement().setAttribute("aria-label", words);
        } else if (year.restDays().contains(date)) {
            cell.addClassName("calendar-rest");
        }
        if (date.equals(today)) {
            cell.addClassName("calendar-today");
        }
        return cell;
    }

    private String part(CalendarDay day) {
        return day.part() == CalendarDay.Part.WHOLE ? "" : " (" + texts.of("calendar.part", day.part()) + ")";
    }
}
