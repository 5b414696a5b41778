package org.hoso.desk.internal.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hoso.dossier.CodedText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Texts;

/** One reason: a code, the paper it is about, and words for the applicant. */
final class ReasonLine extends Div {

    /** The letter follows the words after a pause in typing. */
    private static final int LETTER_MILLIS = 700;

    private final ComboBox<String> code;
    private final ComboBox<PaperDefinition> paper;
    private final TextArea words;
    private final List<PaperDefinition> papers;
    private final UnaryOperator<String> label;

    ReasonLine(
            Texts texts, String prefix, List<String> codes, List<PaperDefinition> papers, Consumer<ReasonLine> remove) {
        this.papers = papers;
        this.label = each -> texts.get(prefix + each);
        addClassName("desk-reason");
        code = new ComboBox<>(texts.get("reasons.code"));
        code.setItems((each, filter) -> Fold.matches(texts.get(prefix + each), filter), codes);
        code.setItemLabelGenerator(each -> texts.get(prefix + each));
        paper = new ComboBox<>(texts.get("reasons.paper"));
        paper.setItems((each, filter) -> Fold.matches(texts.of(each.name()), filter), papers);
        paper.setItemLabelGenerator(each -> texts.of(each.name()));
        paper.setClearButtonVisible(true);
        paper.setVisible(!papers.isEmpty());
        setClassName("desk-reason-plain", papers.isEmpty());
        words = new TextArea(texts.get("reasons.words"));
        words.setMaxLength(1000);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(LETTER_MILLIS);
        var drop = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> remove.accept(this));
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        drop.setAriaLabel(texts.get("reasons.remove"));
        add(code, paper, words, drop);
    }

    /** {@code changed} is called after each change. */
    void onChange(Runnable changed) {
        code.addValueChangeListener(event -> changed.run());
        paper.addValueChangeListener(event -> changed.run());
        words.addValueChangeListener(event -> changed.run());
    }

    void focus() {
        code.focus();
    }

    void show(CodedText reason) {
        code.setValue(reason.code());
        papers.stream()
                .filter(each -> reason.paperCode().filter(each.code()::equals).isPresent())
                .findFirst()
                .ifPresent(paper::setValue);
        words.setValue(reason.text());
    }

    /** The reason, empty while no code is chosen; without words of its own it says what the code says. */
    Optional<CodedText> reason() {
        return code.getOptionalValue()
                .map(each -> new CodedText(
                        each,
                        paper.getOptionalValue().map(PaperDefinition::code),
                        words.getValue().isBlank()
                                ? label.apply(each)
                                : words.getValue().strip()));
    }
}
