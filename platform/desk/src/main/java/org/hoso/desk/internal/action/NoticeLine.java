package org.hoso.desk.internal.action;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.TaxNotice;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** One notice of the tax office. */
final class NoticeLine extends Div {

    private static final List<String> KINDS =
            List.of("registration-fee", "income-tax", "land-use-fee", "land-rent", "other");

    private final int number;
    private final ComboBox<String> kind;
    private final TextField notice;
    private final DateField issuedOn;
    private final TextField amount;
    private final DateField payBy;

    NoticeLine(int number, Texts texts, Marks marks) {
        this.number = number;
        addClassName("desk-tax-notice");
        kind = new ComboBox<>(texts.get("notice.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(each -> texts.get("tax." + each));
        notice = new TextField(texts.get("notice.number"));
        notice.setMaxLength(100);
        issuedOn = new DateField(texts.get("notice.issued-on"), texts);
        amount = new TextField(texts.get("notice.amount"));
        amount.setMaxLength(22);
        amount.getElement().setAttribute("inputmode", "numeric");
        payBy = new DateField(texts.get("notice.pay-by"), texts);
        var at = "notices." + number + ".";
        marks.add(at + "kind", kind);
        marks.add(at + "number", notice);
        marks.add(at + "issuedOn", issuedOn);
        marks.add(at + "amount", amount);
        marks.add(at + "payBy", payBy);
        add(kind, notice, issuedOn, amount, payBy);
    }

    /** True when nothing is typed. */
    boolean isBlank() {
        return kind.isEmpty() && notice.isEmpty() && issuedOn.isEmpty() && amount.isEmpty() && payBy.isEmpty();
    }

    /** What is missing or mistyped before it can be a notice. */
    List<Reason> faults() {
        var at = "notices." + number + ".";
        var faults = new ArrayList<Reason>();
        if (kind.isEmpty()) {
            faults.add(Reason.at(at + "kind", "field.choice"));
        }
        if (issuedOn.day().isEmpty()) {
            faults.add(Reason.at(at + "issuedOn", issuedOn.isMistyped() ? "field.date" : "field.required"));
        }
        if (payBy.isMistyped()) {
            faults.add(Reason.at(at + "payBy", "field.date"));
        }
        if (!digits().matches("\\d{1,15}")) {
            faults.add(Reason.at(at + "amount", amount.isEmpty() ? "field.required" : "field.number"));
        }
        return faults;
    }

    /** The notice; only when nothing is at fault. */
    TaxNotice notice() {
        return new TaxNotice(
                kind.getValue(),
                notice.getValue().strip(),
                issuedOn.day().orElseThrow(),
                Long.parseLong(digits()),
                payBy.day());
    }

    private String digits() {
        return amount.getValue().replaceAll("[\\s.,]", "");
    }
}
