package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Texts;
import org.hoso.workplace.Announcement;

/** What administrators tell everybody, over every screen until it is put away. */
final class AnnouncementStrip extends Div {

    private static final int MOST = 3;

    private final DeskServices services;
    private final Texts texts;
    private volatile List<Announcement> shown = List.of();

    AnnouncementStrip(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        addClassNames("desk-announcements", "hoso-no-print");
        setVisible(false);
    }

    /** What is shown; any thread. */
    List<Announcement> shown() {
        return shown;
    }

    /** Shows the first of these; the others come when those are put away. */
    void show(List<Announcement> announcements) {
        shown = announcements;
        removeAll();
        announcements.stream().limit(MOST).forEach(each -> add(line(each)));
        setVisible(!announcements.isEmpty());
    }

    private Component line(Announcement announcement) {
        var icon = switch (announcement.level()) {
            case INFORMATION -> VaadinIcon.INFO_CIRCLE;
            case WARNING -> VaadinIcon.WARNING;
            case URGENT -> VaadinIcon.EXCLAMATION_CIRCLE;
        };
        var level = new Span(texts.of("announcement.level", announcement.level()) + ": ");
        level.addClassName("hoso-strong");
        var words = new Span(level, new Span(texts.of(announcement.text())));
        words.addClassNames("hoso-grow", "hoso-pre");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> putAway(announcement));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(texts.get("announcement.dismiss"));
        close.setTooltipText(texts.get("announcement.dismiss"));
        var line = new Div(icon.create(), words, close);
        line.addClassNames("desk-announcement", colour(announcement.level()));
        line.getElement().setAttribute("role", announcement.level() == Announcement.Level.URGENT ? "alert" : "status");
        return line;
    }

    private static String colour(Announcement.Level level) {
        return switch (level) {
            case INFORMATION -> "hoso-done";
            case WARNING -> "hoso-soon";
            case URGENT -> "hoso-late";
        };
    }

    private void putAway(Announcement announcement) {
        services.announcements().dismiss(Seat.actorAtWork(), announcement.id());
        show(services.announcements().current(Seat.actorAtWork()));
    }
}
