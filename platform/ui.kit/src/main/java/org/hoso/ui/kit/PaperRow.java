package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.Optional;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.PaperDefinition;

/** One paper of the checklist: ticked, how many originals and copies, or only an electronic version. */
final class PaperRow extends Div implements Marks.Place {

    private final PaperDefinition paper;
    private final Checkbox tick;
    private final IntegerField originals;
    private final IntegerField copies;
    private final Checkbox electronic;
    private final Div error = new Div();

    PaperRow(PaperDefinition paper, Texts texts) {
        this.paper = paper;
        addClassName("hoso-paper");
        var name = texts.of(paper.name());
        tick = new Checkbox(name);
        tick.setManualValidation(true);
        tick.setRequiredIndicatorVisible(paper.required());
        Marks.name(tick, "paper." + paper.code());
        originals = count(texts.get("paper.originals"), name, paper.originals());
        copies = count(texts.get("paper.copies"), name, paper.copies());
        electronic = new Checkbox(texts.get("paper.electronic"));
        electronic.setAriaLabel(texts.get("paper.electronic") + ": " + name);
        electronic.addValueChangeListener(event -> {
            if (event.getValue()) {
                tick.setValue(true);
            }
        });
        var hint = new Div(texts.of(paper.required() ? "paper.mode" : "paper.optional", paper.mode()) + ". "
                + texts.of(paper.hint()));
        hint.addClassNames("hoso-paper-hint", "hoso-paper-whole");
        error.addClassNames("hoso-paper-error", "hoso-paper-whole");
        error.setVisible(false);
        tick.addValueChangeListener(event -> clear());
        add(tick, originals, copies, electronic, hint, error);
    }

    private static IntegerField count(String label, String paper, int value) {
        var field = new IntegerField();
        field.setAriaLabel(label + ": " + paper);
        field.setSuffixComponent(new Span(label));
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setMin(0);
        field.setMax(99);
        field.setValue(value);
        return field;
    }

    boolean isRequired() {
        return paper.required();
    }

    void tick() {
        tick.setValue(true);
    }

    /** Empty when not ticked. */
    Optional<PaperLine> line() {
        if (!tick.getValue()) {
            return Optional.empty();
        }
        int given = electronic.getValue() ? 0 : originals.getOptionalValue().orElse(0);
        int copied = electronic.getValue() ? 0 : copies.getOptionalValue().orElse(0);
        return Optional.of(new PaperLine(paper.code(), given, copied, given + copied == 0, ""));
    }

    void show(Optional<PaperLine> line) {
        tick.setValue(line.isPresent());
        electronic.setValue(line.filter(PaperLine::electronic).isPresent());
        originals.setValue(line.map(PaperLine::originals).orElse(paper.originals()));
        copies.setValue(line.map(PaperLine::copies).orElse(paper.copies()));
    }

    void onChange(Runnable listener) {
        tick.addValueChangeListener(event -> listener.run());
        electronic.addValueChangeListener(event -> listener.run());
        originals.addValueChangeListener(event -> listener.run());
        copies.addValueChangeListener(event -> listener.run());
    }

    void extra(Component component) {
        var files = new Div(component);
        files.addClassNames("hoso-paper-files", "hoso-paper-whole");
        add(files);
    }

    @Override
    public void mark(String message) {
        error.setText(message);
        error.setVisible(true);
        error.getElement().setAttribute("role", "alert");
        getElement().setAttribute("data-invalid", true);
    }

    @Override
    public void clear() {
        error.setText("");
        error.setVisible(false);
        getElement().removeAttribute("data-invalid");
    }

    @Override
    public void focus() {
        tick.focus();
    }
}
