package org.hoso.desk.internal.action;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.dossier.FormValues;
import org.hoso.ui.kit.Texts;

/** Fields that two people have changed: the own value, the other's, and the choice between them. */
final class ConflictPanel extends Div {

    private final Set<String> decided = new HashSet<>();

    /**
     * @param other   who changed the dossier in between
     * @param settled is told whether all are decided, after each choice
     */
    ConflictPanel(
            DeskServices services,
            Texts texts,
            List<FormRebase.Conflict> conflicts,
            String other,
            FormRebase rebase,
            Consumer<Boolean> settled) {
        addClassNames("hoso-message", "hoso-soon", "desk-conflict");
        getElement().setAttribute("role", "alert");
        var title = new Span(texts.get("conflict.title", other));
        title.addClassName("hoso-strong");
        add(title);
        for (var conflict : conflicts) {
            var label = texts.of(conflict.field().label());
            var choice = new RadioButtonGroup<Boolean>(label);
            choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            choice.setItems(true, false);
            choice.setItemLabelGenerator(mine -> Boolean.TRUE.equals(mine)
                    ? texts.get("conflict.mine", shown(services, texts, conflict, conflict.mine()))
                    : texts.get("conflict.theirs", other, shown(services, texts, conflict, conflict.theirs())));
            choice.addValueChangeListener(event -> {
                rebase.choose(conflict, event.getValue());
                decided.add(conflict.field().code());
                settled.accept(decided.size() == conflicts.size());
            });
            add(choice);
        }
    }

    private static String shown(DeskServices services, Texts texts, FormRebase.Conflict conflict, String value) {
        return value.isEmpty()
                ? texts.get("conflict.empty")
                : FormValues.shown(services, texts, conflict.field(), value);
    }
}
