package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.ui.kit.Texts;

/** Lines of one kind below each other, each of which can be taken away, and a button for one more. */
final class Lines<L extends Component> extends Div {

    private final Texts texts;
    private final Runnable changed;
    private final Div place = new Div();
    private final List<L> lines = new ArrayList<>();

    Lines(Texts texts, String addKey, Supplier<L> fresh, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("hoso-stack-s");
        place.addClassName("hoso-stack-s");
        var more = new Button(texts.get(addKey), VaadinIcon.PLUS.create(), event -> {
            put(fresh.get());
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(place, new Div(more));
    }

    void put(L line) {
        var remove = new Button(VaadinIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(texts.get("procedure.remove"));
        remove.setTooltipText(texts.get("procedure.remove"));
        var row = new Div(line, remove);
        row.addClassName("procedure-line");
        remove.addClickListener(event -> {
            lines.remove(line);
            row.removeFromParent();
            changed.run();
        });
        lines.add(line);
        place.add(row);
    }

    List<L> lines() {
        return List.copyOf(lines);
    }
}
