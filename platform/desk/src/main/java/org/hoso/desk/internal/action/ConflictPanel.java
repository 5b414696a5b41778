package org.hoso.desk.internal.action;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hoso.ui.kit.Texts;

/** Fields that two people have changed: the own value, the other's, and the choice between them. */
final class ConflictPanel extends Div {

    private final Set<Rebase.Conflict> decided = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param other   who changed the dossier in between
     * @param settled is told whether all are decided, after each choice
     */
    ConflictPanel(Texts texts, List<Rebase.Conflict> conflicts, String other, Consumer<Boolean> settled) {
        addClassNames("hoso-message", "hoso-soon", "desk-conflict");
        getElement().setAttribute("role", "alert");
        var title = new Span(texts.get("conflict.title", other));
        title.addClassName("hoso-strong");
        add(title);
        for (var conflict : conflicts) {
            var choice = new RadioButtonGroup<Boolean>(conflict.label());
            choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            choice.setItems(true, false);
            choice.setItemLabelGenerator(mine -> Boolean.TRUE.equals(mine)
                    ? texts.get("conflict.mine", shown(texts, conflict, conflict.mine()))
                    : texts.get("conflict.theirs", other, shown(texts, conflict, conflict.theirs())));
            choice.addValueChangeListener(event -> {
                conflict.choose().accept(event.getValue());
                decided.add(conflict);
                settled.accept(decided.size() == conflicts.size());
            });
            add(choice);
        }
    }

    private static String shown(Texts texts, Rebase.Conflict conflict, String value) {
        return value.isEmpty() ? texts.get("conflict.empty") : conflict.words().apply(value);
    }
}
