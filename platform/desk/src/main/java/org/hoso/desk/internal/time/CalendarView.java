package org.hoso.desk.internal.time;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CalendarYear;
import org.hoso.clock.WorkingCalendars;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.admin.UnitPicker;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** The working calendar of the locality or of a unit: a year at a glance, its days, hours and rules. */
@Route(value = "admin/calendar", layout = MainLayout.class)
public final class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Span number = new Span();
    private final Div status = new Div();
    private final UnitPicker unit;
    private final MonthGrid months;
    private final DaysPanel days;
    private final HoursPanel hours;
    private final RulesPanel rules;
    private final RecountsPanel recounts;
    private final ChangeRunner runner;
    private Optional<CalendarYear> shown = Optional.empty();
    private int year;

    public CalendarView(DeskServices services) {
        this.services = services;
        addClassName("desk-fill");
        year = services.today().getYear();
        runner = new ChangeRunner(services, texts, this::afterChange);
        unit = new UnitPicker(texts, "", services.organisation().units(services.today()));
        unit.setPlaceholder(texts.get("calendar.locality"));
        unit.setAriaLabel(texts.get("calendar.unit"));
        unit.setClearButtonVisible(true);
        unit.addClassName("calendar-unit");
        unit.addValueChangeListener(event -> load());
        months = new MonthGrid(texts, this::open);
        days = new DaysPanel(texts, this::open);
        hours = new HoursPanel(services, texts, runner);
        rules = new RulesPanel(services, texts, runner);
        recounts = new RecountsPanel(services, texts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        removeAll();
        if (!Seat.actorAtWork().has(Role.SYSTEM_ADMINISTRATOR, services.today())) {
            add(new NotFoundPanel(texts));
            return;
        }
        var query = event.getLocation().getQueryParameters();
        year = query.getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .orElse(year);
        query.getSingleParameter("unit").ifPresent(unit::setCode);
        var side = new TabSheet();
        side.addClassName("calendar-side");
        side.add(texts.get("calendar.days"), days);
        side.add(texts.get("calendar.hours"), hours);
        side.add(texts.get("calendar.rules"), rules);
        side.add(texts.get("calendar.recounts"), recounts);
        var body = new Div(new Div(legend(), months), side);
        body.addClassName("calendar-body");
        add(head(), body);
        load();
    }

    private Component head() {
        number.addClassNames("hoso-number", "hoso-strong");
        var add = new Button(texts.get("calendar.day.new"), VaadinIcon.PLUS.create(), event -> open(firstFree()));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(
                new H1(texts.get("nav.calendar")),
                unit,
                step(VaadinIcon.ANGLE_LEFT, "calendar.previous", -1),
                number,
                step(VaadinIcon.ANGLE_RIGHT, "calendar.next", 1),
                status,
                add);
        status.addClassName("hoso-row");
        head.addClassNames("hoso-row", "desk-head");
        return head;
    }

    private Button step(VaadinIcon icon, String key, int distance) {
        var button = new Button(icon.create(), event -> {
            year += distance;
            load();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get(key));
        button.setTooltipText(texts.get(key));
        return button;
    }

    private Component legend() {
        var row = new Div();
        row.addClassNames("hoso-row", "calendar-legend");
        Stream.of(CalendarDay.Kind.values()).forEach(kind -> row.add(DayKinds.badge(texts, kind)));
        var rest = new Span(texts.get("calendar.rest"));
        rest.addClassNames("calendar-badge", "calendar-rest");
        row.add(rest);
        return row;
    }

    private LocalDate firstFree() {
        var today = services.today();
        return today.getYear() == year ? today : LocalDate.of(year, 1, 1);
    }

    private void afterChange() {
        load();
        recounts.watch();
    }

    private void load() {
        status.removeAll();
        number.setText(String.valueOf(year));
        var decision = services.calendars().year(Seat.actorAtWork(), unitCode(), year);
        shown = decision.asOptional();
        if (decision instanceof Decision.Allowed<CalendarYear> allowed) {
            show(allowed.value());
        } else {
            status.add(Reasons.error(texts, decision.reasons()));
        }
        recounts.load();
    }

    private void show(CalendarYear loaded) {
        months.show(loaded, services.today());
        days.show(loaded);
        hours.show(loaded, place());
        rules.show(loaded);
        var icon = (loaded.confirmed() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.WARNING).create();
        var word = texts.get(loaded.confirmed() ? "calendar.confirmed" : "calendar.unconfirmed");
        var badge = new Span(icon, new Span(word));
        badge.addClassNames("hoso-badge", loaded.confirmed() ? "hoso-calm" : "hoso-soon");
        loaded.confirmedBy()
                .ifPresent(by -> badge.setTitle(
                        texts.get("calendar.confirmed.by", by.by(), org.hoso.ui.kit.Formats.dateTime(by.at())) + " · "
                                + by.source()));
        status.add(badge);
        if (!loaded.confirmed() && isLocality()) {
            var confirm = new Button(
                    texts.get("calendar.confirm", String.valueOf(year)),
                    event -> new ConfirmYearDialog(texts, runner, loaded).open());
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            status.add(confirm);
        }
    }

    private void open(LocalDate date) {
        var known = shown.stream()
                .flatMap(loaded -> loaded.days().stream())
                .filter(day -> day.date().equals(date))
                .findFirst();
        boolean own = shown.map(loaded -> loaded.ownDates().contains(date)).orElse(false);
        new DayDialog(texts, runner, unitCode(), place(), date, known, own).open();
    }

    private boolean isLocality() {
        return unit.getOptionalValue().isEmpty();
    }

    private String unitCode() {
        return unit.getOptionalValue().map(Unit::code).orElse(WorkingCalendars.LOCALITY);
    }

    private String place() {
        return unit.getOptionalValue().map(Unit::name).orElse(texts.get("calendar.locality"));
    }

    @Override
    public String getPageTitle() {
        return texts.get("nav.calendar") + " · " + texts.get("app.name");
    }
}
