package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Queue;
import org.hoso.dossier.QueueCount;
import org.hoso.organisation.Role;
import org.hoso.ui.kit.Texts;

/** The left side: the official's queues with counts, the screens of sectors, administration. */
final class QueueNav extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final SideNav queues;
    private final SideNav together = new SideNav();
    private final SideNav arriving = new SideNav();
    private final Span toReceive = new Span();
    private final Span toAnswer = new Span();
    private final SideNav screens;
    private final SideNav administration;
    private final Map<Queue, Span> counters = new EnumMap<>(Queue.class);

    QueueNav(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        queues = new SideNav(texts.get("nav.queues"));
        screens = new SideNav(texts.get("nav.sectors"));
        administration = new SideNav(texts.get("nav.administration"));
        addClassName("desk-nav");
    }

    void show() {
        showCounts(services.dossiers().counts(Seat.actorAtWork()));
        showToAnswer(services.cooperation().consultations().countToAnswer(Seat.actorAtWork()));
        showToReceive(services.cooperation().filings().count(Seat.actorAtWork()));
        showScreens();
        administration.removeAll();
        if (Seat.actorAtWork().has(Role.SYSTEM_ADMINISTRATOR, services.today())) {
            administration.addItem(
                    new SideNavItem(texts.get("nav.officials"), "admin/officials", VaadinIcon.USERS.create()),
                    new SideNavItem(texts.get("nav.units"), "admin/units", VaadinIcon.FILE_TREE.create()),
                    new SideNavItem(
                            texts.get("nav.announcements"), "admin/announcements", VaadinIcon.MEGAPHONE.create()),
                    new SideNavItem(texts.get("nav.outages"), "admin/outages", VaadinIcon.PLUG.create()),
                    new SideNavItem(texts.get("nav.calendar"), "admin/calendar", VaadinIcon.CALENDAR.create()),
                    new SideNavItem(texts.get("nav.modules"), "admin/modules", VaadinIcon.PUZZLE_PIECE.create()));
        }
        if (Seat.actorAtWork().has(Role.PROCEDURE_ADMINISTRATOR, services.today())) {
            administration.addItem(
                    new SideNavItem(texts.get("nav.procedures"), "admin/procedures", VaadinIcon.LIST.create()));
        }
        arrange();
    }

    /** A group without entries is not on the page: of a hidden one the browser would keep the entries it had. */
    private void arrange() {
        var filled = Stream.of(arriving, queues, together, screens, administration)
                .filter(group -> !group.getItems().isEmpty())
                .map(Component.class::cast)
                .toList();
        if (!filled.equals(getChildren().toList())) {
            removeAll();
            add(filled);
        }
    }

    /** How many wait to be received; empty for somebody who receives nowhere. */
    void showToReceive(Optional<Long> count) {
        if (count.isEmpty()) {
            arriving.removeAll();
        } else if (arriving.getItems().isEmpty()) {
            var item = new SideNavItem(texts.get("filing.title"), "to-receive", VaadinIcon.MAILBOX.create());
            toReceive.addClassNames("desk-count", "hoso-number");
            item.setSuffixComponent(toReceive);
            arriving.addItem(item);
        }
        toReceive.setText(String.valueOf(count.orElse(0L)));
        arrange();
    }

    /** How many consultations wait; empty for somebody who answers none. */
    void showToAnswer(Optional<Long> count) {
        if (count.isEmpty()) {
            together.removeAll();
        } else if (together.getItems().isEmpty()) {
            var item = new SideNavItem(texts.get("consult.to-answer"), "consultations", VaadinIcon.COMMENTS_O.create());
            toAnswer.addClassName("desk-count");
            item.setSuffixComponent(toAnswer);
            together.addItem(item);
        }
        toAnswer.setText(String.valueOf(count.orElse(0L)));
        toAnswer.setVisible(count.orElse(0L) > 0);
        arrange();
    }

    void showCounts(List<QueueCount> counts) {
        var shown = counts.stream().map(QueueCount::queue).toList();
        if (!shown.equals(List.copyOf(counters.keySet()))) {
            queues.removeAll();
            counters.clear();
            counts.stream().map(QueueCount::queue).sorted().forEach(this::addQueue);
        }
        for (var count : counts) {
            var counter = counters.get(count.queue());
            if (counter != null) {
                counter.setText(count.isMore() ? QueueCount.MOST + "+" : String.valueOf(count.count()));
                counter.setClassName("desk-count-late", count.queue() == Queue.LATE && count.count() > 0);
            }
        }
        arrange();
    }

    private void addQueue(Queue queue) {
        var item = new SideNavItem(
                texts.of("queue", queue), Names.queueAddress(queue), icon(queue).create());
        var counter = new Span();
        counter.addClassNames("desk-count", "hoso-number");
        item.setSuffixComponent(counter);
        counters.put(queue, counter);
        queues.addItem(item);
    }

    void showScreens() {
        screens.removeAll();
        if (!services.book().units(Seat.actorAtWork()).isEmpty()) {
            screens.addItem(screen(texts.get("book.title"), "book", VaadinIcon.NOTEBOOK));
        }
        for (var screen : services.slots().screens(Seat.actorAtWork(), services.today())) {
            screens.addItem(screen(texts.of(screen.title()), "sector/" + screen.id(), VaadinIcon.BOOK));
        }
        arrange();
    }

    /** Sectors give their screens long names; the words of an element of their own go on in a second line. */
    private static SideNavItem screen(String name, String path, VaadinIcon icon) {
        var item = new SideNavItem("", path, icon.create());
        var words = new Span(name);
        words.addClassName("desk-nav-words");
        item.getElement().appendChild(words.getElement());
        return item;
    }

    private static VaadinIcon icon(Queue queue) {
        return switch (queue) {
            case TO_HAND_OVER -> VaadinIcon.OUTBOX;
            case UNCLAIMED -> VaadinIcon.INBOX;
            case MINE -> VaadinIcon.EDIT;
            case WAITING -> VaadinIcon.PAUSE;
            case TO_SIGN -> VaadinIcon.PENCIL;
            case TO_RETURN -> VaadinIcon.HANDSHAKE;
            case LATE_WITHOUT_APOLOGY -> VaadinIcon.ENVELOPE_O;
            case LATE -> VaadinIcon.EXCLAMATION_CIRCLE_O;
            case SOON_LATE -> VaadinIcon.HOURGLASS;
            case DONE_TODAY -> VaadinIcon.CHECK_CIRCLE_O;
            case ALL_OPEN -> VaadinIcon.FOLDER_OPEN_O;
        };
    }
}
