package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hoso.procedure.FeeDefinition;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** One fee of a case. */
final class FeeLine extends Div {

    private final String code;
    private final TextField name;
    private final Select<FeeDefinition.Kind> kind = new Select<>();
    private final TextField amount;
    private final Select<FeeDefinition.Timing> timing = new Select<>();
    private final TextField decision;

    FeeLine(Texts texts, FeeDefinition fee, Runnable changed) {
        code = fee.code();
        addClassName("procedure-fee");
        name = new TextField(texts.get("procedure.fee.name"));
        kind.setLabel(texts.get("procedure.fee.kind"));
        kind.setItems(FeeDefinition.Kind.values());
        kind.setItemLabelGenerator(each -> texts.of("procedure.fee.kind", each));
        amount = Numbers.field(texts.get("procedure.fee.amount"), "8rem");
        timing.setLabel(texts.get("procedure.fee.timing"));
        timing.setItems(FeeDefinition.Timing.values());
        timing.setItemLabelGenerator(each -> texts.of("procedure.fee.timing", each));
        decision = new TextField(texts.get("procedure.fee.decision"));
        name.setValue(fee.name().vi());
        kind.setValue(fee.kind());
        Numbers.show(amount, BigDecimal.valueOf(fee.amountVnd()));
        timing.setValue(fee.timing());
        decision.setValue(fee.decision());
        add(name, kind, amount, timing, decision);
        Changes.watch(changed, name, kind, amount, timing, decision);
    }

    static FeeDefinition fresh(String code) {
        return new FeeDefinition(
                code,
                Changes.text(""),
                FeeDefinition.Kind.FEE,
                0,
                Optional.empty(),
                FeeDefinition.Timing.ON_RECEIPT,
                List.of(),
                "",
                false);
    }

    /** An amount without the decision that sets it still needs confirmation, and screens say so. */
    FeeDefinition value() {
        return new FeeDefinition(
                code,
                Changes.text(name.getValue()),
                kind.getValue(),
                Numbers.whole(amount),
                Optional.empty(),
                timing.getValue(),
                List.of(),
                decision.getValue().strip(),
                !decision.getValue().isBlank());
    }

    void mark(Marks marks, String at) {
        marks.add(at + ".name", name);
        marks.add(at + ".amount", amount);
    }

    boolean isMistyped() {
        return Numbers.whole(amount) < 0;
    }
}
