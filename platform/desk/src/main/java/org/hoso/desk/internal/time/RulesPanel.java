package org.hoso.desk.internal.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.CalendarChange;
import org.hoso.clock.CalendarYear;
import org.hoso.clock.CountingRule;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** How the locality counts, by the date a clock starts. */
final class RulesPanel extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final ChangeRunner runner;

    RulesPanel(DeskServices services, Texts texts, ChangeRunner runner) {
        this.services = services;
        this.texts = texts;
        this.runner = runner;
        addClassNames("calendar-lines", "hoso-stack-s");
    }

    void show(CalendarYear year) {
        removeAll();
        if (year.rules().isEmpty()) {
            add(new Paragraph(words(new CountingRule(services.today(), CountingRule.Convention.RECEIPT_DATE, true))));
        }
        year.rules().stream()
                .sorted(java.util.Comparator.comparing(CountingRule::validFrom))
                .forEach(rule -> add(new Paragraph(
                        texts.get("calendar.week.since", Formats.date(rule.validFrom())) + ": " + words(rule))));
        form();
    }

    private String words(CountingRule rule) {
        return texts.of("calendar.convention", rule.convention()) + " · "
                + texts.get(rule.endOnWorkingDay() ? "calendar.end-on-working-day" : "calendar.end-on-any-day");
    }

    private void form() {
        var message = new Div();
        var marks = new Marks(texts);
        var from = new DateField(texts.get("calendar.week.from"), texts);
        from.setDay(Optional.of(services.today()));
        marks.add("validFrom", from);
        var convention = new Select<CountingRule.Convention>();
        convention.setLabel(texts.get("calendar.convention"));
        convention.setItems(CountingRule.Convention.values());
        convention.setItemLabelGenerator(each -> texts.of("calendar.convention", each));
        convention.setValue(CountingRule.Convention.RECEIPT_DATE);
        convention.setWidthFull();
        var end = new Checkbox(texts.get("calendar.end-on-working-day"));
        end.setValue(true);
        var save = new Button(texts.get("common.save"), event -> {
            message.removeAll();
            if (from.day().isEmpty()) {
                marks.show(List.of(Reason.at("validFrom", "field.date")));
                return;
            }
            runner.run(
                    new CalendarChange.SetRule(
                            new CountingRule(from.day().orElseThrow(), convention.getValue(), end.getValue())),
                    reasons -> {
                        var rest = marks.show(reasons);
                        if (!rest.isEmpty()) {
                            message.add(Reasons.error(texts, rest));
                        }
                    },
                    () -> {});
        });
        save.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        add(new H3(texts.get("calendar.rule.new")), message, from, convention, end, new Div(save));
    }
}
