package org.hoso.desk.internal.time;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.Recount;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** The latest counts anew of due dates: how far they are, and what they moved. Looks each second while one runs. */
final class RecountsPanel extends Div {

    private static final int SECOND = 1000;

    private final DeskServices services;
    private final Texts texts;
    private Optional<Registration> polling = Optional.empty();

    RecountsPanel(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        addClassNames("calendar-lines", "hoso-stack-s");
    }

    void load() {
        removeAll();
        var latest =
                services.calendars().recounts(Seat.actorAtWork()).asOptional().orElse(List.of());
        if (latest.isEmpty()) {
            var none = new Span(texts.get("calendar.recounts.none"));
            none.addClassName("hoso-muted");
            add(none);
        }
        latest.forEach(recount -> add(line(recount)));
        if (latest.stream().allMatch(recount -> recount.ended().isPresent())) {
            rest();
        } else {
            watch();
        }
    }

    /** Looks again each second until nothing runs any more. */
    void watch() {
        if (polling.isEmpty()) {
            var ui = UI.getCurrent();
            ui.setPollInterval(SECOND);
            polling = Optional.of(ui.addPollListener(event -> load()));
        }
    }

    private void rest() {
        polling.ifPresent(registration -> {
            registration.remove();
            UI.getCurrent().setPollInterval(-1);
        });
        polling = Optional.empty();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.ifPresent(registration -> {
            registration.remove();
            event.getUI().setPollInterval(-1);
        });
        polling = Optional.empty();
        super.onDetach(event);
    }

    private Div line(Recount recount) {
        var what = new Span(Formats.dateTime(recount.asked()) + " · " + recount.by());
        what.addClassName("hoso-strong");
        var words = CauseWords.of(texts, this::unitName, recount.cause());
        var cause = new Span(words);
        cause.addClassNames("hoso-muted", "hoso-small", "desk-ellipsis");
        cause.setTitle(words);
        var state = new Span(
                recount.ended().isPresent()
                        ? texts.get("calendar.recount.done", recount.looked(), recount.moved())
                        : texts.get("calendar.recount.running", recount.looked(), recount.total(), recount.moved()));
        var box = new Div(what, cause, state);
        box.addClassName("calendar-recount");
        if (recount.ended().isEmpty()) {
            var bar = new ProgressBar(0, Math.max(1, recount.total()), Math.min(recount.looked(), recount.total()));
            bar.setIndeterminate(recount.started().isEmpty());
            box.add(bar);
        }
        if (recount.moved() > 0) {
            var show = new Button(
                    texts.get("calendar.recount.show"), event -> new MovedDialog(services, texts, recount).open());
            show.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
            box.add(show);
        }
        return box;
    }

    private String unitName(String code) {
        return services.organisation()
                .unit(code)
                .map(unit -> UnitNames.name(texts, unit))
                .orElse(code);
    }
}
