package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Texts;

/**
 * Watches over a seat: whoever does nothing for as long as a session lasts is logged out, and is warned two minutes
 * before. The page
 * reports at most once a minute that somebody is there.
 */
final class SessionWatch {

    static final Duration WARNING = Duration.ofMinutes(2);

    /** The desk ends a seat a little before the server ends the session, so that the page can still say so. */
    private static final long GRACE_SECONDS = 30;

    private static final String REPORT = """
            const root = this;
            let last = Date.now();
            const seen = () => {
              if (!root.isConnected) {
                ['keydown', 'pointerdown'].forEach(name => document.removeEventListener(name, seen, true));
              } else if (Date.now() - last > 60000) {
                last = Date.now();
                root.dispatchEvent(new CustomEvent('hoso-seen'));
              }
            };
            ['keydown', 'pointerdown'].forEach(name => document.addEventListener(name, seen, true));
            """;

    private final DeskServices services;
    private final Texts texts;
    private final Dialog warning = new Dialog();
    private volatile boolean warned;

    SessionWatch(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        warning.setHeaderTitle(texts.get("session.title"));
        warning.add(new Paragraph(texts.get("session.warning")));
        warning.setCloseOnEsc(false);
        warning.setCloseOnOutsideClick(false);
        var stay = new Button(texts.get("session.stay"), event -> stay());
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        stay.setAutofocus(true);
        warning.getFooter().add(new Button(texts.get("user.logout"), event -> leave(UI.getCurrent(), "")), stay);
    }

    void start(Component root) {
        root.getElement()
                .addEventListener("hoso-seen", event -> Seat.current().ifPresent(seat -> seat.active(services.now())));
        root.getElement().executeJs(REPORT);
    }

    private void stay() {
        warning.close();
        Seat.current().ifPresent(seat -> seat.active(services.now()));
    }

    /** True when the page has something to say about the seat; any thread. */
    boolean isWatchful(Seat seat, VaadinSession session) {
        return warned || idle(seat).compareTo(limit(session).minus(WARNING)) >= 0;
    }

    private Duration idle(Seat seat) {
        return Duration.between(seat.lastActive(), services.now());
    }

    private static Duration limit(VaadinSession session) {
        return Duration.ofSeconds(session.getSession().getMaxInactiveInterval()).minusSeconds(GRACE_SECONDS);
    }

    /** Looks after the seat; called under the lock of the session. */
    void beat(Seat seat, boolean valid) {
        var idle = idle(seat);
        var limit = limit(UI.getCurrent().getSession());
        if (!valid || idle.compareTo(limit) >= 0) {
            leave(UI.getCurrent(), "?why=" + (valid ? "idle" : "ended"));
        } else if (idle.compareTo(limit.minus(WARNING)) >= 0) {
            warned = true;
            warning.open();
        } else {
            warned = false;
            warning.close();
        }
    }

    /** Ends the session and shows the log-in page. */
    static void leave(UI ui, String query) {
        ui.getPage().setLocation("/login" + query);
        VaadinSession session = ui.getSession();
        session.setAttribute(Seat.class, null);
        session.getUIs().stream()
                .filter(other -> other != ui)
                .forEach(other -> other.getPage().setLocation("/login" + query));
    }
}
