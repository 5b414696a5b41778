package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.PaperDefinition;

/** The papers of a case as a checklist with plain hints; each line may carry something more, such as an upload. */
public final class PapersChecklist extends Div {

    private final Texts texts;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /**
     * @param extra makes what stands below a paper
     * @param marks takes the papers under {@code paper.CODE}
     */
    public PapersChecklist(
            List<PaperDefinition> papers,
            Texts texts,
            Function<PaperDefinition, Optional<Component>> extra,
            Marks marks) {
        this.texts = texts;
        if (papers.stream().filter(PaperDefinition::required).count() > 1) {
            var all = new Button(texts.get("paper.all-required"), event -> tickRequired());
            all.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(all);
        }
        for (var paper : papers) {
            var line = new Line(paper, texts);
            lines.put(paper.code(), line);
            extra.apply(paper).ifPresent(line::extra);
            add(line);
            marks.add("paper." + paper.code(), line);
        }
        if (papers.isEmpty()) {
            var none = new Span(texts.get("paper.none"));
            none.addClassName("hoso-muted");
            add(none);
        }
    }

    /** Ticks everything that is required. */
    public void tickRequired() {
        lines.values().stream().filter(line -> line.paper.required()).forEach(line -> line.tick.setValue(true));
    }

    /** Ticks one paper, for instance because a file was added to it. */
    public void tick(String paperCode) {
        Optional.ofNullable(lines.get(paperCode)).ifPresent(line -> line.tick.setValue(true));
    }

    /** The papers handed in or shown. */
    public List<PaperLine> papers() {
        var given = new ArrayList<PaperLine>();
        for (var line : lines.values()) {
            if (line.tick.getValue()) {
                int originals = line.originals.getOptionalValue().orElse(0);
                int copies = line.copies.getOptionalValue().orElse(0);
                given.add(new PaperLine(line.paper.code(), originals, copies, originals + copies == 0, ""));
            }
        }
        return given;
    }

    private static final class Line extends Div implements Marks.Place {

        private final PaperDefinition paper;
        private final Checkbox tick;
        private final IntegerField originals;
        private final IntegerField copies;
        private final Div error = new Div();

        Line(PaperDefinition paper, Texts texts) {
            this.paper = paper;
            addClassName("hoso-paper");
            tick = new Checkbox(texts.of(paper.name()));
            tick.setManualValidation(true);
            tick.setRequiredIndicatorVisible(paper.required());
            originals = count(texts.get("paper.originals"), texts.of(paper.name()), paper.originals());
            copies = count(texts.get("paper.copies"), texts.of(paper.name()), paper.copies());
            var hint = new Div(mode(paper, texts) + ". " + texts.of(paper.hint()));
            hint.addClassName("hoso-paper-hint");
            hint.getStyle().set("grid-column", "1 / -1");
            error.addClassName("hoso-paper-error");
            error.getStyle().set("grid-column", "1 / -1");
            error.setVisible(false);
            tick.addValueChangeListener(event -> clear());
            add(tick, originals, copies, hint, error);
        }

        /** What is not required must not be read as a duty. */
        private static String mode(PaperDefinition paper, Texts texts) {
            return texts.of(paper.required() ? "paper.mode" : "paper.optional", paper.mode());
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

        void extra(Component component) {
            var files = new Div(component);
            files.addClassName("hoso-paper-files");
            files.getStyle().set("grid-column", "1 / -1");
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
}
