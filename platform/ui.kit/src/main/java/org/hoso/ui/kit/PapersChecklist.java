package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.PaperDefinition;

/** The papers of a case as a checklist with plain hints; each line may carry something more, such as an upload. */
public final class PapersChecklist extends Div {

    private final Texts texts;
    private final Map<String, PaperRow> lines = new LinkedHashMap<>();

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
            all.setTooltipText("F9");
            add(all);
        }
        for (var paper : papers) {
            var line = new PaperRow(paper, texts);
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
        Shortcuts.on(this).key("F9", this::tickRequired);
    }

    /** Ticks everything that is required. */
    public void tickRequired() {
        lines.values().stream().filter(PaperRow::isRequired).forEach(PaperRow::tick);
    }

    /** Ticks one paper, for instance because a file was added to it. */
    public void tick(String paperCode) {
        Optional.ofNullable(lines.get(paperCode)).ifPresent(PaperRow::tick);
    }

    /** The papers handed in or shown. */
    public List<PaperLine> papers() {
        var given = new ArrayList<PaperLine>();
        lines.values().forEach(line -> line.line().ifPresent(given::add));
        return given;
    }

    /** Shows papers that were handed in; the others are not ticked. */
    public void show(List<PaperLine> papers) {
        lines.forEach((code, line) -> line.show(
                papers.stream().filter(each -> each.paperCode().equals(code)).findFirst()));
    }

    /** What is ticked and counted, by paper code. */
    public Map<String, String> typed() {
        var typed = new TreeMap<String, String>();
        papers().forEach(each -> typed.put(
                each.paperCode(), each.originals() + " " + each.copies() + " " + (each.electronic() ? 1 : 0)));
        return typed;
    }

    /** Shows what {@link #typed} gave. */
    public void showTyped(Map<String, String> typed) {
        var papers = new ArrayList<PaperLine>();
        typed.forEach((code, text) -> {
            if (text.matches("\\d{1,3} \\d{1,3} [01]")) {
                var numbers = text.split(" ", -1);
                papers.add(new PaperLine(
                        code, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), "1".equals(numbers[2]), ""));
            }
        });
        show(papers);
    }

    /** Is called after each change. */
    public void addChangeListener(Runnable listener) {
        lines.values().forEach(line -> line.onChange(listener));
    }
}
