package org.hoso.desk.internal.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarYear;
import org.hoso.decision.Reason;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Makes the days of a year final, by a decision that is named. */
final class ConfirmYearDialog extends Dialog {

    private final Texts texts;
    private final Div message = new Div();
    private final Marks marks;

    ConfirmYearDialog(Texts texts, ChangeRunner runner, CalendarYear year) {
        this.texts = texts;
        marks = new Marks(texts);
        var number = String.valueOf(year.year());
        setHeaderTitle(texts.get("calendar.confirm.title", number));
        setWidth("34rem");
        var source = new TextField(texts.get("calendar.source"));
        source.setWidthFull();
        source.setHelperText(texts.get("calendar.confirm.source"));
        marks.add("source", source);
        add(
                message,
                new Paragraph(
                        texts.get("calendar.confirm.words", number, year.days().size())),
                source);
        var cancel = new Button(texts.get("common.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var confirm = new Button(
                texts.get("calendar.confirm", number),
                event -> runner.run(
                        new CalendarChange.SetYear(
                                year.year(),
                                year.days(),
                                true,
                                source.getValue().strip()),
                        this::refused,
                        this::close));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, confirm);
        source.focus();
    }

    private void refused(List<Reason> reasons) {
        message.removeAll();
        var rest = marks.show(reasons);
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
    }
}
