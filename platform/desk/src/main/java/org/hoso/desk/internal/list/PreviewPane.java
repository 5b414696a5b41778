package org.hoso.desk.internal.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.action.ActionBar;
import org.hoso.desk.internal.dossier.DossierFacts;
import org.hoso.desk.internal.dossier.JournalTab;
import org.hoso.desk.internal.dossier.PreviewPapers;
import org.hoso.desk.internal.time.ExplanationButton;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.StateBadge;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.TimeBadge;

/** The chosen dossier beside its list: enough to decide, and the buttons to do it. */
public final class PreviewPane extends Div {

    private static final int NEWEST = 4;

    private final DeskServices services;
    private final Texts texts;
    private final Consumer<String> after;
    private final Runnable widen;
    private Optional<ActionBar> actions = Optional.empty();
    private Optional<String> shown = Optional.empty();
    private boolean wide;

    /**
     * @param after is told the code of a dossier with which something was done
     * @param widen is called to give the pane more or less room
     */
    PreviewPane(DeskServices services, Texts texts, Consumer<String> after, Runnable widen) {
        this.services = services;
        this.texts = texts;
        this.after = after;
        this.widen = widen;
        addClassNames("desk-preview");
        clear();
    }

    /** Shows data, papers and files beside each other, or not any more; answers whether it is wide now. */
    boolean toggleWide() {
        wide = !wide;
        shown.ifPresent(this::show);
        return wide;
    }

    void clear() {
        removeAll();
        shown = Optional.empty();
        actions = Optional.empty();
        var words = new Span(texts.get("preview.empty"));
        words.addClassName("hoso-empty");
        add(words);
    }

    void show(String code) {
        removeAll();
        shown = Optional.of(code);
        actions = Optional.empty();
        var decision = services.dossiers().open(Seat.actorAtWork(), code);
        if (decision instanceof Decision.Allowed<DossierDetails> allowed) {
            build(allowed.value());
        } else {
            add(Reasons.error(texts, decision.reasons()));
        }
    }

    private void build(DossierDetails details) {
        var dossier = details.dossier();
        var code = new H2(dossier.code());
        code.addClassName("hoso-number");
        var open = new Button(
                texts.get("preview.open"),
                VaadinIcon.EXPAND_SQUARE.create(),
                event -> UI.getCurrent().navigate(Names.dossierAddress(dossier.code())));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var room = new Button((wide ? VaadinIcon.COMPRESS_SQUARE : VaadinIcon.SPLIT_H).create(), event -> widen.run());
        room.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        room.setAriaLabel(texts.get("preview.wide"));
        room.setTooltipText(texts.get("preview.wide") + " (w)");
        var buttons = new Div(room, open);
        buttons.addClassName("hoso-row");
        var head = new Div(code, buttons);
        head.addClassNames("hoso-row", "hoso-row-between");
        var badges = new Div(
                StateBadge.of(texts, dossier.state()),
                ExplanationButton.of(services, texts, dossier.code(), TimeBadge.of(texts, details.time())));
        badges.addClassName("hoso-row");
        var bar = new ActionBar(
                services, texts, details, changed -> after.accept(changed.code()), () -> show(dossier.code()));
        actions = Optional.of(bar);
        var summary = new Div(dossier.content().summary());
        summary.addClassName("hoso-strong");
        add(head, badges, summary, bar);
        add(wide ? new PreviewPapers(services, texts, details) : DossierFacts.brief(services, texts, details));
        add(new JournalTab(services, texts, details, NEWEST));
    }

    void press(DossierAction action) {
        actions.ifPresent(bar -> bar.press(action));
    }

    void pressMain() {
        actions.ifPresent(ActionBar::pressMain);
    }
}
