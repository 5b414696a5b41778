package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** One paper of a case. */
final class PaperLine extends Div {

    private final String code;
    private final TextField name;
    private final TextField originals;
    private final TextField copies;
    private final Select<PaperDefinition.Mode> mode = new Select<>();
    private final Checkbox required;
    private final TextField hint;

    PaperLine(Texts texts, PaperDefinition paper, Runnable changed) {
        code = paper.code();
        addClassName("procedure-paper");
        name = new TextField(texts.get("procedure.paper.name"));
        originals = Numbers.field(texts.get("procedure.paper.originals"), "6rem");
        copies = Numbers.field(texts.get("procedure.paper.copies"), "6rem");
        mode.setLabel(texts.get("procedure.paper.mode"));
        mode.setItems(PaperDefinition.Mode.values());
        mode.setItemLabelGenerator(each -> texts.of("procedure.paper.mode", each));
        required = new Checkbox(texts.get("procedure.paper.required"));
        hint = new TextField(texts.get("procedure.paper.hint"));
        name.setValue(paper.name().vi());
        Numbers.show(originals, BigDecimal.valueOf(paper.originals()));
        Numbers.show(copies, BigDecimal.valueOf(paper.copies()));
        mode.setValue(paper.mode());
        required.setValue(paper.required());
        hint.setValue(paper.hint().vi());
        add(name, originals, copies, mode, hint, required);
        Changes.watch(changed, name, originals, copies, mode, required, hint);
    }

    static PaperDefinition fresh(String code) {
        return new PaperDefinition(code, Changes.text(""), 1, 0, PaperDefinition.Mode.SUBMIT, true, Changes.text(""));
    }

    PaperDefinition value() {
        LocalText words = Changes.text(hint.getValue());
        return new PaperDefinition(
                code,
                Changes.text(name.getValue()),
                (int) Numbers.whole(originals),
                (int) Numbers.whole(copies),
                mode.getValue(),
                required.getValue(),
                words);
    }

    void mark(Marks marks, String at) {
        marks.add(at + ".name", name);
        marks.add(at + ".copies", originals);
    }

    boolean isMistyped() {
        return Numbers.whole(originals) < 0 || Numbers.whole(copies) < 0;
    }
}
