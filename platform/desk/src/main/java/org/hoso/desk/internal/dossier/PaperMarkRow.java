package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.cooperation.PaperMark;
import org.hoso.cooperation.PaperMark.Verdict;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** One paper with what was handed in and the examiner's mark; saved at once. A second press takes the mark away. */
final class PaperMarkRow extends Div {

    private static final List<String> REASONS = List.of("missing", "unclear", "expired", "wrong-form", "other");

    private final DeskServices services;
    private final Texts texts;
    private final long dossierId;
    private final String paperCode;
    private final Runnable after;
    private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);
    private final Select<String> reason = new Select<>();
    private final TextField words = new TextField();
    private Optional<Verdict> verdict = Optional.empty();

    PaperMarkRow(
            DeskServices services,
            Texts texts,
            long dossierId,
            String paperCode,
            String name,
            String handedIn,
            Runnable after) {
        this.services = services;
        this.texts = texts;
        this.dossierId = dossierId;
        this.paperCode = paperCode;
        this.after = after;
        addClassName("desk-mark");
        var title = new Span(name);
        title.addClassName("hoso-strong");
        var what = new Span(handedIn);
        what.addClassNames("hoso-muted", "hoso-small");
        var text = new Div(title, what);
        text.addClassName("hoso-lines");
        var group = new Div(
                button(Verdict.OK, VaadinIcon.CHECK, name),
                button(Verdict.WRONG, VaadinIcon.CLOSE_SMALL, name),
                button(Verdict.MISSING, VaadinIcon.BAN, name));
        group.addClassName("desk-mark-group");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("mark.label", name));
        reason.setItems(REASONS);
        reason.setItemLabelGenerator(each -> texts.get("supplement." + each));
        reason.setAriaLabel(texts.get("reasons.code") + ": " + name);
        reason.addValueChangeListener(event -> saveTyped(event.isFromClient()));
        words.setPlaceholder(texts.get("reasons.words"));
        words.setAriaLabel(texts.get("reasons.words") + ": " + name);
        words.setMaxLength(1000);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(800);
        words.addValueChangeListener(event -> saveTyped(event.isFromClient()));
        var why = new Div(reason, words);
        why.addClassName("desk-mark-why");
        add(text, group, why);
        paint();
    }

    private Button button(Verdict each, VaadinIcon icon, String name) {
        var button = new Button(texts.of("mark", each), icon.create(), event -> press(each));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("aria-label", texts.of("mark", each) + ": " + name);
        buttons.put(each, button);
        return button;
    }

    /** Shows a stored mark. */
    void show(PaperMark mark) {
        verdict = Optional.of(mark.verdict());
        reason.setValue(mark.reason().isEmpty() ? null : mark.reason());
        words.setValue(mark.words());
        paint();
    }

    boolean isFault() {
        return verdict.filter(each -> each != Verdict.OK).isPresent();
    }

    private void press(Verdict pressed) {
        verdict = verdict.filter(pressed::equals).isPresent() ? Optional.empty() : Optional.of(pressed);
        if (isFault() && (reason.isEmpty() || "missing".equals(reason.getValue()) != (pressed == Verdict.MISSING))) {
            reason.setValue(pressed == Verdict.MISSING ? "missing" : "unclear");
        }
        paint();
        save();
    }

    private void saveTyped(boolean byOfficial) {
        if (byOfficial && verdict.isPresent()) {
            save();
        }
    }

    private void save() {
        var decision = services.cooperation()
                .marks()
                .mark(
                        Seat.actorAtWork(),
                        dossierId,
                        paperCode,
                        verdict,
                        isFault() ? Optional.ofNullable(reason.getValue()).orElse("other") : "",
                        isFault() ? words.getValue() : "");
        if (!decision.isAllowed()) {
            Toasts.failed(texts, Reasons.text(texts, decision.reasons()));
        }
        after.run();
    }

    private void paint() {
        buttons.forEach((each, button) -> {
            boolean on = verdict.filter(each::equals).isPresent();
            button.getElement().setAttribute("aria-pressed", String.valueOf(on));
            button.setClassName("desk-mark-" + each.name().toLowerCase(java.util.Locale.ROOT), on);
        });
        reason.setVisible(isFault());
        words.setVisible(isFault());
    }
}
