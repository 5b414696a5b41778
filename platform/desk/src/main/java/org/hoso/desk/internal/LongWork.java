package org.hoso.desk.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Shows that something takes a while, and does it away from the page. */
public final class LongWork extends Div {

    private final DeskServices services;
    private final Texts texts;

    public LongWork(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        addClassName("hoso-row");
        setVisible(false);
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.setWidth("12rem");
        add(bar, new Span(texts.get("common.working")));
        getElement().setAttribute("role", "status");
    }

    /** Does {@code work} in the background and tells {@code done} on the page, unless that was closed. */
    public <T> void start(Function<Actor, Decision<T>> work, Consumer<Decision<T>> done) {
        var ui = UI.getCurrent();
        var actor = Seat.actorAtWork();
        setVisible(true);
        services.keeping()
                .background()
                .run(
                        () -> {
                            var decision = work.apply(actor);
                            Later.on(ui, () -> {
                                setVisible(false);
                                done.accept(decision);
                            });
                        },
                        () -> Later.on(ui, () -> {
                            setVisible(false);
                            Toasts.failed(texts, texts.get("common.failed"));
                        }));
    }
}
