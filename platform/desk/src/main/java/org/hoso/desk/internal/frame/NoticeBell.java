package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.notice.Notice;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** The warnings of the official: how many are unread, the list, and the way to the dossier. */
final class NoticeBell extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final Popover list = new Popover();
    private final Div lines = new Div();
    private volatile int shown = -1;

    NoticeBell(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        addClassName("desk-bell");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        count.addClassNames("desk-count", "desk-count-late", "hoso-number");
        count.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(count);
        lines.addClassName("hoso-stack-s");
        list.setTarget(button);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setWidth("min(30rem, 95vw)");
        list.setHeight("min(32rem, 80vh)");
        list.setAriaLabel(texts.get("notice.title"));
        list.add(lines);
        list.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                fill();
            }
        });
        show(0);
        add(button, list);
    }

    /** How many unread the bell shows; any thread. */
    int shown() {
        return shown;
    }

    void show(int unread) {
        shown = unread;
        count.setText(unread >= 100 ? "99+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        button.setAriaLabel(texts.get("notice.bell", unread));
        button.setTooltipText(texts.get("notice.bell", unread));
    }

    private void fill() {
        lines.removeAll();
        var all = services.notices().newest(Seat.actorAtWork());
        var head = new Div(new H3(texts.get("notice.title")));
        head.addClassName("hoso-row");
        if (all.stream().anyMatch(each -> each.readAt().isEmpty())) {
            var readAll = new Button(texts.get("notice.read-all"), click -> readAll());
            readAll.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            head.add(readAll);
        }
        lines.add(head);
        if (all.isEmpty()) {
            lines.add(new Paragraph(texts.get("notice.none")));
        }
        all.forEach(each -> lines.add(line(each)));
    }

    private Component line(Notice notice) {
        var over = notice.kind() != Notice.Kind.PAUSE
                && notice.due().map(due -> due.isBefore(services.now())).orElse(false);
        var words = texts.get(
                "notice." + notice.kind() + (over ? ".over" : ""),
                notice.dossierCode(),
                notice.share(),
                notice.stepName().map(texts::of).orElse(""),
                notice.due().map(Formats::dateTime).orElse(""));
        var line = new Button(words, click -> open(notice));
        line.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        line.addClassName("desk-notice");
        line.setWidthFull();
        if (notice.readAt().isEmpty()) {
            line.setIcon(VaadinIcon.CIRCLE.create());
            line.addClassName("hoso-strong");
        }
        line.setTooltipText(Formats.dateTime(notice.at()));
        return line;
    }

    private void open(Notice notice) {
        services.notices().read(Seat.actorAtWork(), notice.id());
        show(services.notices().unread(Seat.actorAtWork()));
        list.close();
        UI.getCurrent().navigate(Names.dossierAddress(notice.dossierCode()));
    }

    private void readAll() {
        services.notices().readAll(Seat.actorAtWork());
        show(0);
        fill();
    }
}
